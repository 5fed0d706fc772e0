// Before the first paint: leaves again if this tab was left, sets the theme, removes what expired.
(function (root) {
  function guard() {
    try {
      var left = sessionStorage.getItem('x');
      if (left && Date.now() - left < 9e5) {
        root.hidden = true;
        document.title = '';
        location.replace('https://www.bbc.co.uk/weather');
      }
    } catch (e) {}
  }
  guard();
  addEventListener('pageshow', guard);
  root.classList.add('js');
  try {
    var store = localStorage;
    var theme = store.getItem('theme');
    if (/^(light|dark)$/.test(theme)) root.setAttribute('data-theme', theme);
    var expired = 0;
    Object.keys(store).forEach(function (key) {
      try {
        if (/^w:/.test(key) && Date.parse(JSON.parse(store[key]).expiresAt) <= Date.now()) {
          store.removeItem(key);
          root.setAttribute('data-expired', ++expired);
        }
      } catch (e) {}
    });
  } catch (e) {}
})(document.documentElement);
