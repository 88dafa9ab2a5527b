<?php
/**
 * Plugin Name:       Knee Pain Guide
 * Description:       A guide to knee pain with a symptom checker, as a block and as the shortcode [knee_pain_guide]. Everything comes from your own site: no account, no cookies, no requests to anybody else.
 * Version:           {version}
 * Requires at least: {wordpress}
 * Requires PHP:      {php}
 * Author:            The knee-pain-guide authors
 * License:           MIT
 * License URI:       https://opensource.org/license/mit
 * Text Domain:       knee-pain-guide
 * Domain Path:       /languages
 *
 * @package KneePainGuide
 */

defined( 'ABSPATH' ) || exit;

require __DIR__ . '/includes/facts.php';
require __DIR__ . '/includes/reading.php';
require __DIR__ . '/includes/showing.php';
require __DIR__ . '/includes/scripts.php';
require __DIR__ . '/includes/fields.php';
require __DIR__ . '/includes/settings.php';

add_action(
	'init',
	function () {
		// Language packs know one country each; these words are for all of them.
		if ( 0 === strpos( determine_locale(), 'es' ) ) {
			load_textdomain( 'knee-pain-guide', __DIR__ . '/languages/knee-pain-guide-es.mo' );
		}
		knee_pain_guide_register_scripts();
		register_block_type( __DIR__ );
		foreach ( KNEE_PAIN_GUIDE_SHORTCODES as $tag ) {
			add_shortcode( $tag, 'knee_pain_guide_shortcode' );
		}
	}
);
