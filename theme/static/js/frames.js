// Opens a page of another site inside ours, once the reader has chosen to; see markup/frames.py.

for (const block of document.querySelectorAll("[data-cadre]")) {
  const link = block.firstElementChild;
  const title = link.textContent;
  const button = document.createElement("button");
  button.className = "fr-btn fr-btn--secondary";
  button.type = "button";
  button.textContent = `Afficher ici : ${title}`;
  const mention = document.createElement("span");
  mention.className = "mention";
  mention.textContent = `Rien n’est demandé à ${block.dataset.cadre} avant votre choix.`;
  block.append(button, mention);
  button.addEventListener("click", () => {
    const frame = document.createElement("iframe");
    frame.src = link.href;
    frame.title = title;
    frame.allow = "fullscreen; encrypted-media; picture-in-picture";
    // Some players refuse to play for a site that they do not know; they need not know the page.
    frame.referrerPolicy = "strict-origin";
    button.remove();
    mention.remove();
    block.append(frame);
    frame.focus();
  });
}
