/**
 * Keys that work on every page: "/" goes to the page's search field, "?" opens the list of shortcuts. They are left
 * alone while somebody types.
 */
function typing(target: EventTarget | null): boolean {
  const element = target as HTMLElement | null;
  return !!element?.closest?.('input, textarea, select, [contenteditable], vaadin-text-field, vaadin-combo-box');
}

document.addEventListener('keydown', (event) => {
  if (event.ctrlKey || event.metaKey || event.altKey || event.composedPath().some(typing)) {
    return;
  }
  const target = event.key === '/' ? '[data-search]' : event.key === '?' ? '[data-shortcuts]' : undefined;
  const element = target && (document.querySelector(target) as HTMLElement | null);
  if (element) {
    event.preventDefault();
    event.key === '/' ? element.focus() : element.click();
  }
});
