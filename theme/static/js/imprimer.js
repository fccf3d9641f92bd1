// Prints the page: on a phone, browsers hide the command well.

document.addEventListener("click", (event) => {
  if (event.target.closest("[data-imprimer]")) print();
});
