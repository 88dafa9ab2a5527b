<?php
/**
 * Settings, Knee Pain Guide: what holds for every guide of the site.
 *
 * @package KneePainGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The attributes that the settings give every guide.
 */
function knee_pain_guide_site_attributes(): array {
	$stored = knee_pain_guide_stored();
	// The answer to the question about the checker names the attribute.
	if ( isset( $stored['checker'] ) ) {
		$stored = array_merge( array_diff_key( $stored, array( 'checker' => '' ) ), array( $stored['checker'] => true ) );
	}
	return array_intersect_key( $stored, knee_pain_guide_fact( 'attributes' ) );
}

/**
 * The answers of the form, by the names of its fields.
 */
function knee_pain_guide_stored(): array {
	return (array) get_option( 'knee_pain_guide', array() );
}

/**
 * Whether every guide offers all languages.
 */
function knee_pain_guide_offers_languages(): bool {
	return ! empty( knee_pain_guide_stored()['languages'] );
}

/**
 * Address of the page of settings.
 */
function knee_pain_guide_settings_address(): string {
	return admin_url( 'options-general.php?page=knee-pain-guide' );
}

/**
 * What is stored of a form that was sent. WordPress may hand in twice what it stores for the first time, so that what is
 * stored has the form of what is sent.
 *
 * @param mixed $sent The answers, by the names of the fields.
 */
function knee_pain_guide_sanitize( $sent ): array {
	$stored = array();
	foreach ( array_merge( ...array_column( knee_pain_guide_groups( true ), 'fields' ) ) as $field ) {
		$name  = $field['name'];
		$value = sanitize_text_field( is_array( $sent ) && is_scalar( $sent[ $name ] ?? null ) ? $sent[ $name ] : '' );
		if ( '' !== $value && ( ! $field['choices'] || isset( $field['choices'][ $value ] ) ) ) {
			$stored[ $name ] = $field['switch'] ? true : $value;
		}
	}
	return $stored;
}

/**
 * Draws one field of the form.
 *
 * @param array $field A field, and its value as `value`.
 */
function knee_pain_guide_draw_field( array $field ) {
	$id   = 'knee-pain-guide-' . $field['name'];
	$name = 'knee_pain_guide[' . $field['name'] . ']';
	if ( $field['choices'] ) {
		printf( '<select id="%s" name="%s">', esc_attr( $id ), esc_attr( $name ) );
		foreach ( $field['choices'] as $value => $label ) {
			printf( '<option value="%s"%s>%s</option>', esc_attr( $value ), selected( $field['value'], $value, false ), esc_html( $label ) );
		}
		echo '</select>';
	} elseif ( $field['switch'] ) {
		printf( '<input type="checkbox" id="%s" name="%s" value="1"%s>', esc_attr( $id ), esc_attr( $name ), checked( $field['value'], true, false ) );
	} else {
		printf( '<input type="%s" class="regular-text" id="%s" name="%s" value="%s">', esc_attr( $field['input'] ), esc_attr( $id ), esc_attr( $name ), esc_attr( $field['value'] ) );
	}
	if ( '' !== $field['help'] ) {
		printf( '<p class="description">%s</p>', esc_html( $field['help'] ) );
	}
}

/**
 * Draws the page.
 */
function knee_pain_guide_draw_settings() {
	echo '<div class="wrap"><h1>' . esc_html( get_admin_page_title() ) . '</h1><form method="post" action="options.php">';
	echo '<p>' . esc_html__( 'These hold for every guide on this site, as a block or as the shortcode [knee_pain_guide]. A block or a shortcode can say something else, except about privacy, review, and a checker that is turned off here.', 'knee-pain-guide' ) . '</p>';
	settings_fields( 'knee_pain_guide' );
	do_settings_sections( 'knee-pain-guide' );
	submit_button();
	echo '</form></div>';
}

add_action(
	'admin_init',
	function () {
		register_setting( 'knee_pain_guide', 'knee_pain_guide', array( 'sanitize_callback' => 'knee_pain_guide_sanitize' ) );
		$stored = knee_pain_guide_stored();
		foreach ( knee_pain_guide_groups( true ) as $key => $group ) {
			add_settings_section( "group-$key", $group['title'], '__return_null', 'knee-pain-guide' );
			foreach ( $group['fields'] as $field ) {
				$field['value']     = $stored[ $field['name'] ] ?? '';
				$field['label_for'] = 'knee-pain-guide-' . $field['name'];
				add_settings_field( $field['name'], $field['label'], 'knee_pain_guide_draw_field', 'knee-pain-guide', "group-$key", $field );
			}
		}
	}
);

add_action(
	'admin_menu',
	function () {
		$title = __( 'Knee Pain Guide', 'knee-pain-guide' );
		add_options_page( $title, $title, 'manage_options', 'knee-pain-guide', 'knee_pain_guide_draw_settings' );
	}
);

add_filter(
	'plugin_action_links_' . plugin_basename( dirname( __DIR__ ) . '/knee-pain-guide.php' ),
	function ( $links ) {
		$link = '<a href="' . esc_url( knee_pain_guide_settings_address() ) . '">' . esc_html__( 'Settings', 'knee-pain-guide' ) . '</a>';
		return array_merge( array( $link ), $links );
	}
);
