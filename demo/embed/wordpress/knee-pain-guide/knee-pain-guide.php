<?php
/**
 * Plugin Name: Knee pain guide
 * Description: [knee_pain_guide region="us"] puts the guide on a page. The script comes from this site.
 * Version: 0.1.0
 * License: MIT
 *
 * Copy dist/knee-pain-guide.js into this folder, zip the folder, upload it under Plugins.
 */

defined( 'ABSPATH' ) || exit;

add_action( 'wp_enqueue_scripts', function () {
	wp_register_script( 'knee-pain-guide', plugins_url( 'knee-pain-guide.js', __FILE__ ), array(), '0.1.0', array( 'strategy' => 'defer' ) );
	// A placeholder that somebody wrote into the page by hand.
	if ( is_singular() && str_contains( (string) get_post()->post_content, 'data-knee-pain-guide' ) ) {
		wp_enqueue_script( 'knee-pain-guide' );
	}
} );

add_shortcode( 'knee_pain_guide', function ( $given, $fallback = '' ) {
	$given = (array) $given;
	// Bare words have numbers as keys.
	$words = array_map( fn( $word ) => str_replace( '_', '-', strtolower( $word ) ), array_filter( $given, 'is_int', ARRAY_FILTER_USE_KEY ) );
	$no    = array( 'false', '0', 'no', 'off' );
	$names = array( 'region', 'view', 'theme', 'heading-level', 'clinic-name', 'phone', 'booking-url', 'booking-label', 'topics', 'remember', 'reviewed-by', 'reviewed-on', 'reviewed-content' );
	$html  = '<knee-pain-guide';
	foreach ( $names as $name ) {
		// In a shortcode, clinic_name and clinic-name are the same; word processors write curly quotes.
		$value = $given[ $name ] ?? $given[ str_replace( '-', '_', $name ) ] ?? null;
		if ( null !== $value ) {
			$html .= sprintf( ' %s="%s"', $name, esc_attr( preg_replace( '/^[“”″]+|[“”″]+$/u', '', $value ) ) );
		}
	}
	foreach ( array( 'checker', 'no-checker', 'deep-links', 'share-answers', 'structured-data' ) as $name ) {
		// As a bare word, or as no_checker="true": anything but a no is a yes.
		$value = $given[ $name ] ?? $given[ str_replace( '-', '_', $name ) ] ?? null;
		if ( null === $value ? in_array( $name, $words, true ) : ! in_array( strtolower( trim( $value, " \"'”“″" ) ), $no, true ) ) {
			$html .= " $name";
		}
	}
	wp_enqueue_script( 'knee-pain-guide' );
	return $html . '>' . wp_kses_post( (string) $fallback ) . '</knee-pain-guide>';
} );
