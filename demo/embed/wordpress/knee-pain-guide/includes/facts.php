<?php
/**
 * What the plugin knows of the element: generated from the code and the content of the guide.
 *
 * @package KneePainGuide
 */

defined( 'ABSPATH' ) || exit;

/** The names of the shortcode: as WordPress writes them, and as the element is called. */
const KNEE_PAIN_GUIDE_SHORTCODES = array( 'knee_pain_guide', 'knee-pain-guide' );

/** What is decided once for the whole site, by an administrator: the privacy of visitors, and who has reviewed the words. */
const KNEE_PAIN_GUIDE_SITE_ONLY = array( 'remember', 'share-answers', 'reviewed-by', 'reviewed-on', 'reviewed-content' );

/**
 * One of the lists in `generated.php`.
 *
 * @param string $name `version`, `languages`, `attributes`, `pages-only` or `labels`.
 */
function knee_pain_guide_fact( string $name ) {
	static $facts = null;
	if ( null === $facts ) {
		$facts = require dirname( __DIR__ ) . '/generated.php';
	}
	return $facts[ $name ];
}

/**
 * The attributes that a block, a shortcode or a tag may have, by their names.
 */
function knee_pain_guide_free_attributes(): array {
	return array_diff_key( knee_pain_guide_fact( 'attributes' ), array_flip( KNEE_PAIN_GUIDE_SITE_ONLY ) );
}
