import assert from 'node:assert/strict';
import { renameSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, describe, it } from 'node:test';
import type { Browser } from 'puppeteer-core';
import { root } from '../support/root.ts';
import { runChecker, untilDrawn, untilShown } from '../support/visitor.ts';
import { themesOf, type Release } from './packages.ts';
import { canvasOf, fillControl, installPlugin, openBrowser, openPage, publish, startPost, submit } from './pages.ts';
import { openWordPress, roles, type Role, type WordPress } from './site.ts';
import { writings } from './writings.ts';

const archive = join(root, '.wordpress/knee-pain-guide.zip');
const script = /<script[^>]*\/plugins\/knee-pain-guide\/dist\/(?:languages\/)?([\w.-]+\.js)/g;

/** What the plugin promises, in the WordPress of a release of Debian. */
export function testPlugin(release: Release): void {
  describe(`the plugin in the WordPress of Debian's ${release}`, () => {
    let wp: WordPress;
    let browser: Browser;

    before(async () => {
      [wp, browser] = await Promise.all([openWordPress(release), openBrowser()]);
      const page = await openPage(browser, wp, 'administrator');
      await installPlugin(page, wp, archive);
      console.log(wp.run(`echo 'WordPress ', get_bloginfo('version'), ', PHP ', PHP_VERSION, "\\n";`));
    });
    after(async () => {
      await browser.close();
      const log = wp.log();
      await wp.close();
      assert.doesNotMatch(log, /knee-pain-guide|knee_pain_guide/);
    });

    /** Publishes content as somebody, without the editor: the address. */
    const post = (content: string, as: Role = 'administrator'): string =>
      wp.run(
        `$id = wp_insert_post(array('post_status' => 'publish', 'post_title' => 'Knee', 'post_content' => wp_slash(base64_decode('${base64(content)}'))));
        echo get_permalink($id);`,
        as,
      );
    const load = async (address: string): Promise<string> => (await fetch(address)).text();
    const scriptsOf = (html: string): string[] => [...html.matchAll(script)].map(([, name = '']) => name);
    const tagOf = (html: string): string => /<knee-pain-guide\b[^>]*>/.exec(html)?.[0] ?? '';
    const guideOf = (html: string): string =>
      (/<knee-pain-guide\b[^]*?<\/knee-pain-guide>/.exec(html)?.[0] ?? '').replace(/\s*\n\s*/g, '');
    const useTheme = (theme: string): string => wp.run(`switch_theme('${theme}');`);

    for (const [index, role] of roles.entries()) {
      it(`is a block that the ${role} adds, sees and publishes, and that leads a visitor to a result`, async () => {
        const page = await openPage(browser, wp, role);
        await startPost(page, wp);
        await fillControl(page, 'Country of your visitors', 'us');
        await fillControl(page, 'Symptom checker', 'checker');
        const canvas = await canvasOf(page);
        await untilDrawn(canvas, 'knee-pain-guide[region="us"][checker]');
        await fillControl(page, 'Language', 'es');
        await untilShown(canvas, '[part~="base"][lang="es"]');
        await fillControl(page, 'Language', '');
        const address = await publish(page);
        const themes = themesOf[release];
        useTheme(themes[index % themes.length] ?? '');
        const visitor = await openPage(browser, wp, undefined, 360);
        const requests: string[] = [];
        visitor.on('request', (request) => requests.push(request.url()));
        await visitor.goto(address);
        await untilDrawn(visitor);
        assert.equal(await runChecker(visitor), 'self-care');
        assert.equal(await visitor.evaluate(() => document.documentElement.scrollWidth), 360);
        const others = requests.filter((url) => /^https?:/.test(url) && !url.startsWith(wp.address));
        assert.deepEqual(others, []);
        await Promise.all([page.browserContext().close(), visitor.browserContext().close()]);
      });
    }

    it('understands attributes in any usual writing', () => {
      const given = Object.keys(writings);
      const html = JSON.parse(
        wp.run(
          `echo json_encode(array_map('do_shortcode', json_decode(base64_decode('${base64(JSON.stringify(given))}'))));`,
        ),
      ) as string[];
      assert.deepEqual(Object.fromEntries(given.map((text, index) => [text, tagOf(html[index] ?? '')])), writings);
    });

    it('tells an editor, and no visitor, what a shortcode says that the guide does not know', () => {
      const shown = `echo do_shortcode('[knee_pain_guide colour="red" remember="device"]');`;
      assert.match(wp.run(shown, 'author'), /class="knee-pain-guide-problem">[^<]*colour, remember/);
      assert.equal(wp.run(shown).indexOf('<knee-pain-guide>'), 0);
    });

    it('has words for visitors without scripts: those between the tags, else its own', async () => {
      const own = await load(post('[knee_pain_guide]<p>Call 911 now.</p>[/knee_pain_guide]'));
      assert.equal(guideOf(own), '<knee-pain-guide><p>Call 911 now.</p></knee-pain-guide>');
      const typed = await load(post('Before.\n\n[knee_pain_guide]\n\nCall 911 now.\n\n[/knee_pain_guide]\n\nAfter.'));
      assert.equal(guideOf(typed), '<knee-pain-guide><p>Call 911 now.</p></knee-pain-guide>');
      for (const content of ['[knee_pain_guide]', '<!-- wp:knee-pain-guide/guide /-->']) {
        assert.match(guideOf(await load(post(content))), /^<knee-pain-guide><h2>When to get help<\/h2>/);
      }
    });

    it('keeps its words inside, where a shortcode stands in a paragraph', () => {
      const content = (html: string): string =>
        wp
          .run(`echo apply_filters('the_content', base64_decode('${base64(html)}'));`)
          .replace(/\s*\n\s*/g, '')
          .replace(/<p\b[^>]*>/g, '<p>');
      const one = '[knee_pain_guide]<b>Call 911.</b>[/knee_pain_guide]';
      const shown = '<knee-pain-guide><b>Call 911.</b></knee-pain-guide>';
      assert.equal(content(`<!-- wp:paragraph --><p>${one}</p><!-- /wp:paragraph -->`), shown);
      assert.equal(
        content(`<!-- wp:paragraph --><p>Before ${one} after.</p><!-- /wp:paragraph -->`),
        `<p>Before </p>${shown}<p> after.</p>`,
      );
      const split = ['[knee_pain_guide]', 'Call 911.', '[/knee_pain_guide]'];
      const paragraphs = split.map((text) => `<!-- wp:paragraph --><p>${text}</p><!-- /wp:paragraph -->`);
      assert.match(content(paragraphs.join('')), /^<knee-pain-guide><p>Call 911\.<\/p>.*<\/knee-pain-guide>$/);
    });

    it('sends the script, once, wherever a guide is shown, and nowhere else', async () => {
      const placeholder = '<div data-knee-pain-guide data-region="us"></div>';
      const html = (inner: string): string => `<!-- wp:html -->${inner}<!-- /wp:html -->`;
      const pattern = (content: string): string =>
        `<!-- wp:block {"ref":${wp.run(`echo wp_insert_post(array('post_type' => 'wp_block', 'post_status' => 'publish', 'post_content' => '${content}'));`)}} /-->`;
      const id = Number(/=(\d+)/.exec(post('[knee-pain-guide] [knee_pain_guide]'))?.[1]);
      const query = `<!-- wp:query {"query":{"perPage":50,"postType":"post","inherit":false}} --><div class="wp-block-query"><!-- wp:post-template --><!-- wp:post-content /--><!-- /wp:post-template --></div><!-- /wp:query -->`;
      const places = {
        'a tag in a Custom HTML block': html('<knee-pain-guide region="us"></knee-pain-guide>'),
        'a placeholder in a Custom HTML block': html(placeholder),
        'a placeholder in a synced pattern': pattern(html(placeholder)),
        'the block in a synced pattern': pattern('<!-- wp:knee-pain-guide/guide /-->'),
        [`a list of posts, one of which is ${id}`]: query,
        'a placeholder of the classic editor': placeholder,
      };
      for (const theme of themesOf[release]) {
        useTheme(theme);
        for (const [place, content] of Object.entries(places)) {
          assert.deepEqual(scriptsOf(await load(post(content))), ['knee-pain-guide.js'], `${place}, ${theme}`);
        }
        assert.deepEqual(scriptsOf(await load(post('<p>Opening hours</p>'))), [], theme);
      }
    });

    it('sends the script with a widget, or with a part of the template', async () => {
      for (const theme of themesOf[release]) {
        useTheme(theme);
        const address = post('<p>Opening hours</p>');
        const area = wp.run(addEverywhere);
        assert.deepEqual(scriptsOf(await load(address)), ['knee-pain-guide.js'], `${area} of ${theme}`);
        wp.run(removeEverywhere);
      }
    });

    it('lets an author write the tag, and nobody of the editors the privacy of visitors', async () => {
      const tag =
        '<knee-pain-guide region="us" no-checker remember="device" share-answers reviewed-by="Dr A"></knee-pain-guide>';
      const block =
        '<!-- wp:knee-pain-guide/guide {"region":"us","noChecker":true,"remember":"device","shareAnswers":true,"reviewedBy":"Dr A"} /-->';
      const shortcode = '[knee_pain_guide region="us" no-checker remember="device" share-answers reviewed-by="Dr A"]';
      for (const content of [tag, block, shortcode]) {
        assert.equal(tagOf(await load(post(content, 'author'))), '<knee-pain-guide region="us" no-checker>', content);
      }
    });

    it('takes what holds for the whole site from settings that are for administrators only', async (test) => {
      test.after(() => wp.run(`delete_option('knee_pain_guide');`));
      const settings = `${wp.address}/wp-admin/options-general.php?page=knee-pain-guide`;
      const page = await openPage(browser, wp, 'administrator');
      await page.goto(settings);
      await page.select('#knee-pain-guide-region', 'gb');
      await page.select('#knee-pain-guide-checker', 'no-checker');
      await page.select('#knee-pain-guide-look', 'theme-json');
      await page.select('#knee-pain-guide-remember', 'device');
      await page.type('#knee-pain-guide-clinic-name', 'Knee & "Hip" Clinic');
      await page.click('#knee-pain-guide-share-answers');
      await submit(page, '#submit');
      assert.equal(
        await page.$eval('#knee-pain-guide-checker', (field) => (field as HTMLSelectElement).value),
        'no-checker',
      );
      const html = await load(post('[knee_pain_guide checker region="us"]'));
      assert.match(html, /dist\/themes\/theme-json\.css/);
      const shown = tagOf(html);
      assert.equal(
        shown,
        '<knee-pain-guide region="us" clinic-name="Knee &amp; &quot;Hip&quot; Clinic" checker no-checker remember="device" share-answers>',
      );
      const author = await openPage(browser, wp, 'author');
      assert.equal((await author.goto(settings))?.status(), 403);
      wp.run(`require_once 'wp-admin/includes/plugin.php'; uninstall_plugin('knee-pain-guide/knee-pain-guide.php');`);
      assert.equal(wp.run(`var_dump(get_option('knee_pain_guide'));`).trim(), 'bool(false)');
      await Promise.all([page.browserContext().close(), author.browserContext().close()]);
    });

    it('speaks the language of the site, to visitors and in the editor, and that of a guide', async (test) => {
      test.after(() => wp.run(`update_option('WPLANG', '');`));
      const [spanish, english] = ['<!-- wp:knee-pain-guide/guide /-->', '[knee_pain_guide lang="en"]'].map((text) =>
        post(text),
      );
      const inEnglish = await load(post('[knee_pain_guide lang="es"]'));
      assert.deepEqual(scriptsOf(inEnglish).sort(), ['es.js', 'knee-pain-guide.js']);
      wp.run(`update_option('WPLANG', 'es_ES');`);
      const html = await load(spanish ?? '');
      assert.match(guideOf(html), /^<knee-pain-guide><h2>Cuándo buscar ayuda<\/h2>/);
      assert.deepEqual(scriptsOf(html), ['knee-pain-guide.es.js']);
      assert.deepEqual(scriptsOf(await load(english ?? '')).sort(), ['en.js', 'knee-pain-guide.es.js']);
      const words = wp.run(
        `echo __('Symptom checker', 'knee-pain-guide'), ', ', WP_Block_Type_Registry::get_instance()->get_registered('knee-pain-guide/guide')->title;`,
      );
      assert.equal(words, 'Revisión de síntomas, Guía del dolor de rodilla');
    });

    it('says in the dashboard that its script is missing, and leaves the words of the fallback', async () => {
      const file = join(wp.folder, 'wp-content/plugins/knee-pain-guide/dist/knee-pain-guide.js');
      const page = await openPage(browser, wp, 'administrator');
      const noticeOf = async (): Promise<string> => {
        await page.goto(`${wp.address}/wp-admin/`);
        return (await page.$$eval('.notice-error', (all) => all.map(({ textContent }) => textContent))).join('');
      };
      assert.doesNotMatch(await noticeOf(), /Knee/);
      renameSync(file, `${file}.away`);
      assert.match(await noticeOf(), /its file dist\/knee-pain-guide\.js is missing/);
      const html = await load(post('[knee_pain_guide]'));
      renameSync(`${file}.away`, file);
      assert.match(guideOf(html), /When to get help/);
      assert.deepEqual(scriptsOf(html), []);
      await page.browserContext().close();
    });
  });
}

function base64(text: string): string {
  return Buffer.from(text).toString('base64');
}

const guide = '<!-- wp:knee-pain-guide/guide /-->';
/** Puts the block into the footer of a theme of blocks, or into the first area for widgets of another. */
const addEverywhere = `
  if (wp_is_block_theme()) {
    $id = wp_insert_post(array('post_type' => 'wp_template_part', 'post_status' => 'publish', 'post_name' => 'footer', 'post_title' => 'footer', 'post_content' => '${guide}'));
    wp_set_object_terms($id, get_stylesheet(), 'wp_theme');
    echo 'footer';
  } else {
    update_option('widget_block', array(2 => array('content' => '${guide}'), '_multiwidget' => 1));
    $area = array_key_first($GLOBALS['wp_registered_sidebars']);
    wp_set_sidebars_widgets(array($area => array('block-2')));
    echo $area;
  }`;
const removeEverywhere = `
  foreach (get_posts(array('post_type' => 'wp_template_part', 'tax_query' => array(), 'numberposts' => -1)) as $part) wp_delete_post($part->ID, true);
  update_option('widget_block', array('_multiwidget' => 1));
  wp_set_sidebars_widgets(array());`;
