<?php
/**
 * Which script a page gets, and in which languages.
 *
 * @package KneePainGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The language of the guide for a code such as `es-MX`; that of the page where there are no words for it.
 *
 * @param string $code Code of a language, or nothing.
 */
function knee_pain_guide_language( string $code ): string {
	$languages = knee_pain_guide_fact( 'languages' );
	foreach ( array( $code, get_bloginfo( 'language' ) ) as $wanted ) {
		$lang = strtok( strtolower( $wanted ), '-_' );
		if ( isset( $languages[ $lang ] ) ) {
			return $lang;
		}
	}
	return array_key_first( $languages );
}

/**
 * What the files of a language have before their suffix.
 *
 * @param string $lang Code of a language.
 */
function knee_pain_guide_ending( string $lang ): string {
	return array_key_first( knee_pain_guide_fact( 'languages' ) ) === $lang ? '' : ".$lang";
}

/**
 * Registers the script of the page's language, one script of words for each language, and the style.
 */
function knee_pain_guide_register_scripts() {
	$version = knee_pain_guide_fact( 'version' );
	$address = function ( $file ) {
		return plugins_url( $file, __DIR__ );
	};
	$deferred = array( 'strategy' => 'defer' );
	$look     = knee_pain_guide_stored()['look'] ?? '';
	$looks    = array();
	if ( in_array( $look, knee_pain_guide_fact( 'looks' ), true ) ) {
		$looks = array( 'knee-pain-guide-look' );
		wp_register_style( $looks[0], $address( "dist/themes/$look.css" ), array(), $version );
	}
	wp_register_style( 'knee-pain-guide', $address( 'knee-pain-guide.css' ), $looks, $version );
	wp_register_script( 'knee-pain-guide', $address( knee_pain_guide_main_script() ), array(), $version, $deferred );
	foreach ( array_keys( knee_pain_guide_fact( 'languages' ) ) as $lang ) {
		wp_register_script( "knee-pain-guide-$lang", $address( "dist/languages/$lang.js" ), array(), $version, $deferred );
	}
	$needed = array( 'wp-blocks', 'wp-block-editor', 'wp-components', 'wp-element', 'wp-html-entities' );
	wp_register_script( 'knee-pain-guide-editor', $address( 'editor.js' ), $needed, $version, true );
}

/**
 * Addresses of the words that the editor adds when a block asks for their language.
 */
function knee_pain_guide_word_scripts(): array {
	$addresses = array();
	foreach ( array_diff( array_keys( knee_pain_guide_fact( 'languages' ) ), array( knee_pain_guide_language( '' ) ) ) as $lang ) {
		$addresses[ $lang ] = plugins_url( "dist/languages/$lang.js", __DIR__ );
	}
	return $addresses;
}

/**
 * Path of the script in the language of the page.
 */
function knee_pain_guide_main_script(): string {
	return 'dist/knee-pain-guide' . knee_pain_guide_ending( knee_pain_guide_language( '' ) ) . '.js';
}

/**
 * Whether the script is where it belongs.
 */
function knee_pain_guide_has_script(): bool {
	return is_readable( dirname( __DIR__ ) . '/' . knee_pain_guide_main_script() );
}

/**
 * Sends what a guide needs in a language; nothing where it is not there, so that the words of the fallback stay.
 *
 * @param string $lang Code of a language.
 */
function knee_pain_guide_enqueue( string $lang ) {
	if ( ! knee_pain_guide_has_script() ) {
		return;
	}
	wp_enqueue_style( 'knee-pain-guide' );
	wp_enqueue_script( 'knee-pain-guide' );
	$main = knee_pain_guide_language( '' );
	foreach ( array_keys( knee_pain_guide_fact( 'languages' ) ) as $code ) {
		if ( $code !== $main && ( $code === $lang || knee_pain_guide_offers_languages() ) ) {
			wp_enqueue_script( "knee-pain-guide-$code" );
		}
	}
}

// In the editor, the block is the guide itself. What is enqueued here reaches the frame of the editor.
add_action(
	'enqueue_block_assets',
	function () {
		if ( is_admin() ) {
			knee_pain_guide_enqueue( knee_pain_guide_language( '' ) );
		}
	}
);

add_action(
	'admin_notices',
	function () {
		if ( ! knee_pain_guide_has_script() && current_user_can( 'activate_plugins' ) ) {
			/* translators: %s: path of a file. */
			$text = __( 'Knee Pain Guide shows its emergency advice only, because its file %s is missing. Install the plugin again.', 'knee-pain-guide' );
			echo '<div class="notice notice-error"><p>' . esc_html( sprintf( $text, knee_pain_guide_main_script() ) ) . '</p></div>';
		}
	}
);
