<?php
/**
 * Shows the element: for the block, for the shortcode, and where somebody has written the tag by hand.
 *
 * @package KneePainGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The element as HTML, with scripts on their way.
 *
 * @param array  $given    What this place says, as `knee_pain_guide_read()` takes it.
 * @param string $fallback Words for visitors without scripts; those of the guide where there are none.
 */
function knee_pain_guide_html( array $given, string $fallback = '' ): string {
	list( $here, $problems ) = knee_pain_guide_read( $given );
	$attributes              = array_filter( array_merge( knee_pain_guide_site_attributes(), $here ) );
	// The switch of the site holds on every page of it.
	if ( ! empty( knee_pain_guide_site_attributes()['no-checker'] ) ) {
		$attributes['no-checker'] = true;
	}
	$html = '<knee-pain-guide';
	foreach ( array_keys( knee_pain_guide_fact( 'attributes' ) ) as $name ) {
		$value = $attributes[ $name ] ?? '';
		if ( '' !== $value ) {
			$html .= true === $value ? " $name" : sprintf( ' %s="%s"', $name, esc_attr( $value ) );
		}
	}
	$lang = knee_pain_guide_language( (string) ( $attributes['lang'] ?? '' ) );
	knee_pain_guide_enqueue( $lang );
	$words = '' === trim( wp_strip_all_tags( $fallback ) ) ? knee_pain_guide_fallback( $lang ) : wp_kses_post( $fallback );
	return knee_pain_guide_problems_html( $problems ) . $html . '>' . $words . '</knee-pain-guide>';
}

/**
 * What was not understood, for those who can mend it.
 *
 * @param string[] $problems Names as they were written.
 */
function knee_pain_guide_problems_html( array $problems ): string {
	if ( array() === $problems || ! current_user_can( 'edit_posts' ) ) {
		return '';
	}
	$known = implode( ', ', array_keys( knee_pain_guide_free_attributes() ) );
	/* translators: 1: names that were written, 2: all names that may be written. */
	$text = __( 'Only you and other editors see this. The guide does not use: %1$s. It knows: %2$s. What concerns the whole site is under Settings, Knee Pain Guide.', 'knee-pain-guide' );
	return '<p class="knee-pain-guide-problem">' . esc_html( sprintf( $text, implode( ', ', $problems ), $known ) ) . '</p>';
}

/**
 * The guide's own words for visitors without scripts, for search engines and for feeds.
 *
 * @param string $lang Code of a language.
 */
function knee_pain_guide_fallback( string $lang ): string {
	$file = dirname( __DIR__ ) . '/dist/fallback' . knee_pain_guide_ending( $lang ) . '.html';
	return is_readable( $file ) ? (string) file_get_contents( $file ) : ''; // phpcs:ignore WordPress.WP.AlternativeFunctions -- A file of the plugin.
}

/**
 * Shows the shortcode.
 *
 * @param array|string $given   What WordPress has read.
 * @param string|null  $content Words between the tags.
 */
function knee_pain_guide_shortcode( $given, $content = null ): string {
	// Editors wrap the words in a paragraph of which one end is outside.
	$words = preg_replace( '#^\s*</p>|<p>\s*$#', '', (string) $content );
	return knee_pain_guide_html( is_array( $given ) ? $given : array(), force_balance_tags( (string) $words ) );
}

// Word processors write other quotation marks than WordPress reads, so that the shortcode's text is read here.
add_filter(
	'pre_do_shortcode_tag',
	function ( $html, $tag, $given, $found ) {
		if ( false !== $html || ! in_array( $tag, KNEE_PAIN_GUIDE_SHORTCODES, true ) ) {
			return $html;
		}
		return knee_pain_guide_shortcode( knee_pain_guide_parse( $found[3] ), $found[5] ?? '' );
	},
	10,
	4
);

// Authors may write the tag, with what a block may say.
add_filter(
	'wp_kses_allowed_html',
	function ( $tags, $context ) {
		if ( 'post' === $context ) {
			$names                   = array_merge( array_keys( knee_pain_guide_free_attributes() ), array( 'id', 'class', 'style' ) );
			$tags['knee-pain-guide'] = array_fill_keys( $names, true );
		}
		return $tags;
	},
	10,
	2
);

/**
 * Sends the script along with a tag or a placeholder that somebody has written by hand.
 *
 * @param string $html A part of a page.
 */
function knee_pain_guide_watch( $html ) {
	if ( is_string( $html ) && preg_match_all( '/<knee-pain-guide\b[^>]*|<\w+\b[^>]*\sdata-knee-pain-guide\b[^>]*/i', $html, $tags ) ) {
		foreach ( $tags[0] as $tag ) {
			preg_match( '/\s(?:data-)?lang=["\']?([\w-]+)/i', $tag, $lang );
			knee_pain_guide_enqueue( knee_pain_guide_language( $lang[1] ?? '' ) );
		}
	}
	return $html;
}

/**
 * Ends a paragraph before a guide and begins another after it: inside one, a browser would put the words of the fallback
 * behind the guide.
 *
 * @param string $html A part of a page.
 */
function knee_pain_guide_lift( $html ) {
	if ( ! is_string( $html ) || false === strpos( $html, '<knee-pain-guide' ) ) {
		return $html;
	}
	$lifted = preg_replace(
		'#(<p\b[^>]*>)((?:(?!</?p\b).)*)(<knee-pain-guide\b.*?</knee-pain-guide>)(.*?</p>)#s',
		'$1$2</p>$3$1$4',
		$html
	);
	return preg_replace( '#(?:<p\b[^>]*>\s*</p>)?(<knee-pain-guide\b.*?</knee-pain-guide>)(?:<p\b[^>]*>\s*</p>)?#s', '$1', $lifted ?? $html ) ?? $html;
}

// Blocks hold posts, synced patterns, template parts and widgets; the others are what classic themes show.
foreach ( array( 'render_block', 'the_content', 'the_excerpt', 'widget_text', 'widget_block_content', 'widget_custom_html_content', 'term_description' ) as $knee_pain_guide_filter ) {
	add_filter( $knee_pain_guide_filter, 'knee_pain_guide_lift', 98 );
	add_filter( $knee_pain_guide_filter, 'knee_pain_guide_watch', 99 );
}
