// Makes the tables sortable and lets them be filtered. Without it everything can still be read.
const fewRows = 10;
const { compare: compareWords } = new Intl.Collator('en', { numeric: true });
const status = document.querySelector('[role="status"]');

for (const table of document.querySelectorAll('table.sortable')) {
  const caption = table.caption.textContent;
  for (const heading of table.tHead.rows[0].cells) addSorting(heading, table, caption);
  if (table.tBodies[0].rows.length > fewRows) addFilter(table, caption);
}

function addSorting(heading, table, caption) {
  const button = document.createElement('button');
  button.type = 'button';
  button.textContent = heading.textContent;
  heading.replaceChildren(button);
  button.addEventListener('click', () => {
    const direction = heading.getAttribute('aria-sort') === 'ascending' ? 'descending' : 'ascending';
    for (const other of table.tHead.rows[0].cells) other.removeAttribute('aria-sort');
    heading.setAttribute('aria-sort', direction);
    sort(table, heading.cellIndex, direction === 'ascending' ? 1 : -1);
    status.textContent = `${caption}: sorted by ${button.textContent}, ${direction}.`;
  });
}

function sort(table, column, sign) {
  const [body] = table.tBodies;
  const keyed = [...body.rows].map((row) => ({ row, key: keyOf(row.cells[column]) }));
  keyed.sort((a, b) => sign * compare(a.key, b.key));
  body.append(...keyed.map(({ row }) => row));
}

function keyOf(cell) {
  return cell.dataset.order ?? cell.textContent.trim();
}

function compare(a, b) {
  const difference = Number(a) - Number(b);
  return Number.isNaN(difference) ? compareWords(a, b) : difference;
}

function addFilter(table, caption) {
  const label = document.createElement('label');
  label.textContent = `Filter “${caption}”`;
  const input = document.createElement('input');
  input.type = 'search';
  input.id = `filter-${table.closest('section').id}`;
  label.htmlFor = input.id;
  const found = document.createElement('span');
  const line = document.createElement('p');
  line.className = 'filter';
  line.append(label, input, found);
  table.before(line);

  const rows = [...table.tBodies[0].rows].map((row) => ({ row, text: row.textContent.toLowerCase() }));
  input.addEventListener('input', () => {
    const words = input.value.toLowerCase().split(/\s+/).filter(Boolean);
    for (const { row, text } of rows) row.hidden = !words.every((word) => text.includes(word));
    const shown = rows.filter(({ row }) => !row.hidden).length;
    found.textContent = words.length > 0 ? `${shown} of ${rows.length} rows` : '';
    status.textContent = `${caption}: ${shown} of ${rows.length} rows.`;
  });
}

// A link to a row that a filter hides: the filter gives way.
document.addEventListener('click', ({ target }) => {
  const link = target.closest?.('a[href^="#"]');
  const row = link && document.getElementById(link.hash.slice(1));
  if (!row?.hidden) return;
  const input = row.closest('table').previousElementSibling.querySelector('input');
  input.value = '';
  input.dispatchEvent(new Event('input'));
});
