// Escape closes a window from a field in it too: the DSFR only listens elsewhere.
document.addEventListener("keydown", (event) => {
  const opened = event.target.closest?.(".fr-modal--opened");
  if (event.key === "Escape" && opened && event.target.matches("input")) {
    opened.querySelector(".fr-btn--close").click();
  }
});
