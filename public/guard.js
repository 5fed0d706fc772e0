// Runs before the first paint: marks that script works, and applies the theme the reader chose.
(function (root) {
  root.classList.add('js');
  try {
    var theme = localStorage.getItem('theme');
    if (theme === 'light' || theme === 'dark') root.setAttribute('data-theme', theme);
  } catch (e) {
    // Storage is closed to us: the theme follows the system.
  }
})(document.documentElement);
