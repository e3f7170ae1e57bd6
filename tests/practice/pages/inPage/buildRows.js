// Runs in the practice pages: the page is as heavy as with `heavy`, but built by its own script out
// of what that has asked its server for, as the networks' are.
document.addEventListener('DOMContentLoaded', async () => {
  const ROWS = 4_000;
  await fetch(location.href);
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
