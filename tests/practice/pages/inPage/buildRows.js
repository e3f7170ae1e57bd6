// Runs in the practice pages: the page is as heavy as with `heavy`, but built by its own script, as
// the networks' are.
document.addEventListener('DOMContentLoaded', () => {
  const ROWS = 4_000;
  const rows = document.createDocumentFragment();
  for (let row = 0; row < ROWS; row += 1) {
    const [box, line, strong, rest] = ['div', 'p', 'b', 'span'].map((tag) =>
      document.createElement(tag),
    );
    box.className = 'row';
    strong.append('4,000 more');
    rest.append('of these');
    line.append(strong, ' ', rest);
    box.append(line);
    rows.append(box);
  }
  document.body.append(rows);
});
