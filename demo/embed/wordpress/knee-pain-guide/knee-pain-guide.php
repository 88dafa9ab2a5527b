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

add_shortcode( 'knee_pain_guide', function ( $given ) {
	$names = array( 'region', 'view', 'theme', 'heading-level', 'clinic-name', 'phone', 'booking-url', 'booking-label', 'topics', 'remember', 'reviewed-by', 'reviewed-on', 'reviewed-content' );
	$html  = '<div data-knee-pain-guide';
	foreach ( $names as $name ) {
		// In a shortcode, clinic_name and clinic-name are the same.
		$value = $given[ $name ] ?? $given[ str_replace( '-', '_', $name ) ] ?? null;
		if ( null !== $value ) {
			$html .= sprintf( ' data-%s="%s"', $name, esc_attr( $value ) );
		}
	}
	foreach ( array( 'checker', 'no-checker', 'deep-links', 'share-answers', 'structured-data' ) as $name ) {
		if ( in_array( $name, array_values( (array) $given ), true ) ) {
			$html .= " data-$name";
		}
	}
	wp_enqueue_script( 'knee-pain-guide' );
	return $html . '></div>';
} );
