/** Closes the menu at Escape, which leaves the focus on it, and when a reader goes on elsewhere. */
const menu = document.querySelector<HTMLDetailsElement>('.bar-more');

addEventListener('keydown', ({ key }) => {
  if (key !== 'Escape' || menu?.open !== true) return;
  if (menu.contains(document.activeElement)) menu.querySelector('summary')?.focus();
  menu.open = false;
});
for (const type of ['pointerdown', 'focusin']) {
  addEventListener(type, ({ target }) => {
    if (menu?.open === true && target instanceof Node && !menu.contains(target)) menu.open = false;
  });
}
