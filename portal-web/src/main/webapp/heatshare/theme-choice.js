// Light or dark: the reader's choice if one is kept, else the system's; set before the first paint.
(() => {
  const dark = matchMedia('(prefers-color-scheme: dark)');
  const apply = () => {
    const choice = localStorage.getItem('heatshare-theme');
    const theme = choice === 'dark' || (choice !== 'light' && dark.matches) ? 'dark' : 'light';
    document.documentElement.setAttribute('theme', theme);
    document.documentElement.style.colorScheme = theme;
  };
  window.heatshareTheme = (choice) => {
    choice === 'system' ? localStorage.removeItem('heatshare-theme') : localStorage.setItem('heatshare-theme', choice);
    apply();
  };
  dark.addEventListener('change', apply);
  apply();
})();
