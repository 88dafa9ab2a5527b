// Makes the tables sortable, filters rules and causes, opens what a link leads to, prints one cause. Without it everything can still be read.
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
  // The class beside `sortable` names the table.
  const [, name] = table.classList;
  const label = document.createElement('label');
  label.textContent = `Filter “${caption}”`;
  const input = document.createElement('input');
  input.type = 'search';
  input.id = `filter-${name}`;
  label.htmlFor = input.id;
  const found = document.createElement('span');
  const line = document.createElement('p');
  line.className = `filter ${name}-filter`;
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

// Rules and causes
const form = document.querySelector('#filter');
const showAll = form && addEntryFilter(form);

// Returns what takes the filter back.
function addEntryFilter(form) {
  const entries = [...document.querySelectorAll('details.entry[data-level]')].map((entry) => ({
    entry,
    text: entry.textContent.toLowerCase(),
  }));
  const groups = new Set(entries.map(({ entry }) => entry.closest('.group')));
  const [words, from, to] = ['words', 'from', 'to'].map((name) => form.querySelector(`#filter-${name}`));
  const facets = [...form.querySelectorAll('[data-facet]')];
  const fits = ({ entry, text }) =>
    words.value
      .toLowerCase()
      .split(/\s+/)
      .every((word) => text.includes(word)) &&
    facets.every(({ value, dataset }) => value === '' || entry.dataset[dataset.facet].split(' ').includes(value)) &&
    (from.value === '' || entry.dataset.read >= from.value) &&
    (to.value === '' || entry.dataset.read <= to.value);

  const filter = () => {
    const isSet = [words, from, to, ...facets].some(({ value }) => value.trim() !== '');
    for (const one of entries) one.entry.hidden = !fits(one);
    for (const group of groups) {
      const shown = group.querySelectorAll('.entry:not([hidden])').length;
      const all = group.querySelectorAll('.entry').length;
      group.hidden = shown === 0;
      group.open = isSet;
      group.querySelector('.count').textContent = isSet ? `(${shown} of ${all})` : `(${all})`;
    }
    const shown = entries.filter(({ entry }) => !entry.hidden).length;
    form.querySelector('output').textContent = isSet ? `${shown} of ${entries.length}` : '';
    status.textContent = `Rules and causes: ${shown} of ${entries.length}.`;
  };
  form.hidden = false;
  form.addEventListener('input', filter);
  form.addEventListener('submit', (event) => event.preventDefault());
  const showAll = () => {
    form.reset();
    filter();
  };
  form.querySelector('button').addEventListener('click', showAll);
  // A browser that comes back to this page may have kept what the fields held.
  form.reset();
  return showAll;
}

// What a link leads to may be folded away, or hidden by a filter: it is opened, and the filter gives way.
function reveal(hash) {
  const target = hash.length > 1 && document.getElementById(decodeURIComponent(hash.slice(1)));
  if (!target) return;
  if (target.matches('details.entry[hidden]')) showAll();
  const table = target.hidden && target.closest('table');
  if (table) {
    const input = table.previousElementSibling.querySelector('input');
    input.value = '';
    input.dispatchEvent(new Event('input'));
  }
  for (let fold = target.closest('details'); fold; fold = fold.parentElement.closest('details')) fold.open = true;
  target.scrollIntoView();
}

addEventListener('hashchange', () => reveal(location.hash));
document.addEventListener('click', ({ target }) => {
  const link = target.closest?.('a[href^="#"]');
  // The browser reports no change of the address where the link is followed a second time.
  if (link?.hash === location.hash) reveal(link.hash);
});
reveal(location.hash);

// One cause on paper
for (const line of document.querySelectorAll('.print')) {
  line.hidden = false;
  line.querySelector('button').addEventListener('click', () => printEntry(line.closest('.entry')));
}

function printEntry(entry) {
  const root = document.documentElement;
  entry.classList.add('printed');
  root.classList.add('prints-one');
  addEventListener(
    'afterprint',
    () => {
      entry.classList.remove('printed');
      root.classList.remove('prints-one');
    },
    { once: true },
  );
  print();
}
