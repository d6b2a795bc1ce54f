// Sets the theme and the language before the first paint; a separate file because the page allows no inline script.
// The keys are those of src/ui/theme/theme-choice.ts and src/lib/text/language.ts.
(function () {
  var root = document.documentElement;
  try {
    var choice = localStorage.getItem('thidua.theme');
    var dark = choice === 'dark' || (choice !== 'light' && matchMedia('(prefers-color-scheme: dark)').matches);
    root.dataset.theme = dark ? 'dark' : 'light';
    root.dataset.mantineColorScheme = root.dataset.theme;
    root.lang = localStorage.getItem('thidua.language') === 'en' ? 'en' : 'vi';
  } catch {
    // Storage is switched off: the page starts light and Vietnamese.
    root.dataset.theme = 'light';
  }
})();
