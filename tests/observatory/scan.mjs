// Judges a site by MDN's HTTP Observatory: `node scan.mjs HTTP_PORT HTTPS_PORT` prints what it finds
// at http://localhost/ and https://localhost/, which really listen on those ports.
import { existsSync, writeFileSync } from "node:fs";
import net from "node:net";

const [http, https] = process.argv.slice(2).map(Number);
const PORTS = { 80: http, 443: https };

const connect = net.Socket.prototype.connect;
net.Socket.prototype.connect = function (...given) {
  const [options] = Array.isArray(given[0]) ? given[0] : given;
  options.port = PORTS[options.port] ?? options.port;
  return connect.apply(this, given);
};

// The list of sites that browsers know as HTTPS only, which the package downloads: ours is not there.
const preloaded = new URL("../conf/hsts-preload.json", import.meta.resolve("@mdn/mdn-http-observatory"));
if (!existsSync(preloaded)) writeFileSync(preloaded, "{}");

const { scan } = await import("@mdn/mdn-http-observatory");
const { scan: found, tests } = await scan("localhost");
const failed = Object.values(tests).filter((test) => !test.pass).map((test) => test.result);
console.log(JSON.stringify({ grade: found.grade, score: found.score, failed }));
