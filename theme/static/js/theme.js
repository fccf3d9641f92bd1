// Runs before the first paint, so that a page never flashes in the wrong colours.
//
// `data-script` says that scripts run: the styles of what works without them wait for its absence.
// It goes away again if the main script never starts, whatever the reason.

// The DSFR reads its options here: without this one, it talks in the console of every reader.
window.dsfr = { production: true };

(() => {
  const root = document.documentElement;
  let choice = null;
  try {
    choice = localStorage.getItem("scheme");
  } catch {
    // Storage is forbidden here: the system decides.
  }
  const system = matchMedia("(prefers-color-scheme: dark)").matches ? "dark" : "light";
  const theme = choice === "dark" || choice === "light" ? choice : system;
  root.setAttribute("data-script", "");
  root.setAttribute("data-fr-theme", theme);
  root.style.colorScheme = theme;
  addEventListener("load", () => {
    if (!root.hasAttribute("data-fr-js")) {
      root.removeAttribute("data-script");
    }
  });
})();
