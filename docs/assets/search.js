// The search as people on a phone use it. Material's own listens to keys alone.

// What is pasted, by a finger or a mouse, is looked for as if it had been typed.
document.addEventListener("input", event => {
  if (event.target.matches(".md-search__input"))
    event.target.dispatchEvent(new KeyboardEvent("keyup", { bubbles: true }));
});

// A link to the search opens it, also where it is folded into an icon.
document.addEventListener("click", event => {
  if (!event.target.closest('a[href="#__search"]')) return;
  event.preventDefault();
  const toggle = document.getElementById("__search");
  if (!toggle.checked) toggle.click();
  document.querySelector(".md-search__input").focus();
});
