// Indexes the documents of a JSON file with Pagefind: node pagefind.mjs documents.json folder.

import { readFile } from "node:fs/promises";
import { close, createIndex } from "pagefind";

const [, , documents, folder] = process.argv;
const { index } = await createIndex({ forceLanguage: "fr" });
for (const { title, address, text } of JSON.parse(await readFile(documents, "utf8")))
  await index.addCustomRecord({ url: address, language: "fr", content: `${title}. ${text}`, meta: { title } });
await index.writeFiles({ outputPath: folder });
await close();
