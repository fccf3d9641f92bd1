// Escape closes a window from a choice in it too: the DSFR only listens elsewhere.
document.addEventListener("keydown", (event) => {
  const opened = event.target.closest?.(".fr-modal--opened");
  if (event.key === "Escape" && opened && event.target.type === "radio") {
    opened.querySelector(".fr-btn--close").click();
  }
});
