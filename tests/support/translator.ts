/** Replaces every text as soon as it appears, as the translator of a browser does. */
export const translator = `<script>
  const translate = (root) => {
    const walker = document.createTreeWalker(root, NodeFilter.SHOW_TEXT);
    const texts = [];
    while (walker.nextNode()) texts.push(walker.currentNode);
    for (const text of texts) {
      if (!text.data.trim() || text.parentElement.closest('font, style, script')) continue;
      const font = document.createElement('font');
      font.textContent = '[' + text.data + ']';
      text.replaceWith(font);
    }
  };
  addEventListener('load', () => {
    const root = document.querySelector('knee-pain-guide').shadowRoot;
    translate(root);
    new MutationObserver(() => translate(root)).observe(root, { childList: true, subtree: true });
  });
</script>`;
