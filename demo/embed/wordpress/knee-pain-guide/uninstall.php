<?php
/**
 * Takes away what the plugin has stored: its settings.
 *
 * @package KneePainGuide
 */

defined( 'WP_UNINSTALL_PLUGIN' ) || exit;

delete_option( 'knee_pain_guide' );

if ( is_multisite() ) {
	foreach ( get_sites( array( 'fields' => 'ids', 'number' => 0 ) ) as $knee_pain_guide_site ) {
		delete_blog_option( $knee_pain_guide_site, 'knee_pain_guide' );
	}
}
