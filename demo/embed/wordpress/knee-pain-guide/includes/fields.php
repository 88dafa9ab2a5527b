<?php
/**
 * What the editor and the settings ask, in words.
 *
 * @package KneePainGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The fields of one place, in groups.
 *
 * @param bool $of_site Those of the settings; else those of a block.
 */
function knee_pain_guide_groups( bool $of_site ): array {
	$groups = array(
		array(
			'title' => __( 'Guide', 'knee-pain-guide' ),
			'names' => $of_site ? array( 'region', 'checker', 'languages' ) : array( 'region', 'checker', 'lang', 'view', 'layout' ),
		),
		array(
			'title' => __( 'Your clinic', 'knee-pain-guide' ),
			'names' => array( 'clinic-name', 'phone', 'booking-url', 'booking-label' ),
		),
		array(
			'title' => __( 'Look', 'knee-pain-guide' ),
			'names' => $of_site ? array( 'look', 'theme' ) : array( 'theme', 'heading-level' ),
		),
		array(
			'title' => __( 'More', 'knee-pain-guide' ),
			'names' => array( 'topics', 'deep-links', 'structured-data' ),
		),
	);
	if ( $of_site ) {
		$groups[] = array(
			'title' => __( 'Privacy and review', 'knee-pain-guide' ),
			'names' => KNEE_PAIN_GUIDE_SITE_ONLY,
		);
	}
	$fields = knee_pain_guide_fields();
	foreach ( $groups as $key => $group ) {
		$groups[ $key ]['fields'] = array_map(
			function ( $name ) use ( $fields, $of_site ) {
				return knee_pain_guide_field( $name, $fields[ $name ], $of_site );
			},
			$group['names']
		);
		unset( $groups[ $key ]['names'] );
	}
	return $groups;
}

/**
 * One field: `choices` where one is chosen, `switch` for yes or no, else text.
 *
 * @param string $name    Name of an attribute, `checker` for the question about it, `look` or `languages`.
 * @param array  $words   Its words: `label`, `help`, `choices` that have words of their own, and the kind of its `input`.
 * @param bool   $of_site Whether the settings ask; else a block does.
 */
function knee_pain_guide_field( string $name, array $words, bool $of_site ): array {
	$attribute = knee_pain_guide_fact( 'attributes' )[ $name ] ?? array( 'type' => 'boolean' );
	$values    = $attribute['values'] ?? array();
	if ( 'checker' === $name ) {
		$values = array( 'checker', 'no-checker' );
	} elseif ( 'look' === $name ) {
		$values = knee_pain_guide_fact( 'looks' );
	}
	$default   = $attribute['default'] ?? '';
	$choices   = array( '' => $words['choices'][''] ?? $words['choices'][ $default ] ?? '' );
	if ( ! $of_site && ! empty( $words['of-site'] ) ) {
		$stored = knee_pain_guide_stored()[ $name ] ?? '';
		/* translators: %s: a choice. */
		$text        = __( 'Site setting: %s', 'knee-pain-guide' );
		$choices[''] = sprintf( $text, '' === $stored ? $choices[''] : $words['choices'][ $stored ] ?? knee_pain_guide_label( $name, $stored ) );
		$default     = '';
	}
	foreach ( $values as $value ) {
		if ( $value !== $default ) {
			$choices[ $value ] = $words['choices'][ $value ] ?? knee_pain_guide_label( $name, $value );
		}
	}
	return array(
		'name'     => $name,
		'property' => $attribute['property'] ?? $name,
		'label'    => $words['label'],
		'help'     => $words['help'] ?? '',
		'input'    => $words['input'] ?? 'text',
		'switch'   => array() === $values && 'boolean' === $attribute['type'],
		'choices'  => array() === $values ? array() : $choices,
	);
}

/**
 * How a value is called in the language of the editor.
 *
 * @param string $name  Name of an attribute.
 * @param string $value One of its values.
 */
function knee_pain_guide_label( string $name, string $value ): string {
	$labels = knee_pain_guide_fact( 'labels' );
	$lang   = knee_pain_guide_language( determine_locale() );
	return $labels[ $lang ][ $name ][ $value ] ?? $labels[ array_key_first( $labels ) ][ $name ][ $value ] ?? ucfirst( str_replace( '-', ' ', $value ) );
}

/**
 * The words of every field.
 */
function knee_pain_guide_fields(): array {
	return array(
		'region'           => array(
			'of-site' => true,
			'label'   => __( 'Country of your visitors', 'knee-pain-guide' ),
			'help'    => __( 'Decides which emergency numbers are named. Without a country they are described.', 'knee-pain-guide' ),
			'choices' => array( '' => __( 'No country', 'knee-pain-guide' ) ),
		),
		'checker'          => array(
			'of-site' => true,
			'label'   => __( 'Symptom checker', 'knee-pain-guide' ),
			'help'    => __( 'In the United Kingdom, Ireland and the European Union a symptom checker may be a medical device. There the guide shows its pages only, until you say that it shows the checker too.', 'knee-pain-guide' ),
			'choices' => array(
				''           => __( 'By country', 'knee-pain-guide' ),
				'checker'    => __( 'With the checker', 'knee-pain-guide' ),
				'no-checker' => __( 'Pages only, no checker', 'knee-pain-guide' ),
			),
		),
		'languages'        => array(
			'label' => __( 'Offer the guide in all its languages', 'knee-pain-guide' ),
			'help'  => __( 'Visitors can switch between them. The page loads more for it.', 'knee-pain-guide' ),
		),
		'lang'             => array(
			'label'   => __( 'Language', 'knee-pain-guide' ),
			'choices' => array( '' => __( 'That of the page', 'knee-pain-guide' ) ),
		),
		'view'             => array(
			'label'   => __( 'Opens with', 'knee-pain-guide' ),
			'help'    => __( 'Type to search all pages and programmes.', 'knee-pain-guide' ),
			'choices' => array(
				'home'    => __( 'The start of the guide', 'knee-pain-guide' ),
				'checker' => __( 'The symptom checker', 'knee-pain-guide' ),
				'plan'    => __( 'The visitor’s exercise plan', 'knee-pain-guide' ),
			),
		),
		'layout'           => array(
			'label'   => __( 'Layout', 'knee-pain-guide' ),
			'help'    => __( 'One page alone needs a choice under “Opens with”.', 'knee-pain-guide' ),
			'choices' => array(
				'full' => __( 'The whole guide', 'knee-pain-guide' ),
				'page' => __( 'One page alone, without navigation', 'knee-pain-guide' ),
			),
		),
		'clinic-name'      => array( 'label' => __( 'Name of the clinic', 'knee-pain-guide' ) ),
		'phone'            => array(
			'label' => __( 'Telephone number', 'knee-pain-guide' ),
			'input' => 'tel',
		),
		'booking-url'      => array(
			'label' => __( 'Address for booking', 'knee-pain-guide' ),
			'help'  => __( 'An address that starts with https, or a path on this site.', 'knee-pain-guide' ),
		),
		'booking-label'    => array( 'label' => __( 'Words of the booking link', 'knee-pain-guide' ) ),
		'look'             => array(
			'label'   => __( 'Colours and typefaces', 'knee-pain-guide' ),
			'help'    => __( 'Whatever is chosen, the guide keeps its words readable.', 'knee-pain-guide' ),
			'choices' => array(
				''           => __( 'The guide’s own', 'knee-pain-guide' ),
				'theme-json' => __( 'Those of this site’s theme, if it is a block theme', 'knee-pain-guide' ),
			),
		),
		'theme'            => array(
			'of-site' => true,
			'label'   => __( 'Light or dark', 'knee-pain-guide' ),
			'choices' => array(
				'light' => __( 'Light', 'knee-pain-guide' ),
				'dark'  => __( 'Dark', 'knee-pain-guide' ),
				'auto'  => __( 'As the visitor’s device is set', 'knee-pain-guide' ),
			),
		),
		'heading-level'    => array(
			'label' => __( 'Level of the first heading', 'knee-pain-guide' ),
			'help'  => __( '1 to 6: one below the heading above the guide. 2 where this is empty.', 'knee-pain-guide' ),
			'input' => 'number',
		),
		'topics'           => array(
			'label' => __( 'Pages to offer', 'knee-pain-guide' ),
			'help'  => __( 'Ids with spaces between them, such as bakers-cyst hamstring-strain. All where this is empty.', 'knee-pain-guide' ),
		),
		'deep-links'       => array(
			'label' => __( 'Pages of the guide have addresses', 'knee-pain-guide' ),
			'help'  => __( 'Visitors can link to a page, and the Back button works inside the guide. Answers are never in an address.', 'knee-pain-guide' ),
		),
		'structured-data'  => array(
			'label' => __( 'Tell search engines which page is shown', 'knee-pain-guide' ),
		),
		'remember'         => array(
			'label'   => __( 'Keep answers in the visitor’s browser', 'knee-pain-guide' ),
			'help'    => __( 'Health data: on a shared computer the next person may see it. Name it in your privacy policy.', 'knee-pain-guide' ),
			'choices' => array(
				'none'    => __( 'No', 'knee-pain-guide' ),
				'session' => __( 'Until the tab is closed', 'knee-pain-guide' ),
				'device'  => __( 'For seven days', 'knee-pain-guide' ),
			),
		),
		'share-answers'    => array(
			'label' => __( 'Scripts of this site may read answers and results', 'knee-pain-guide' ),
			'help'  => __( 'Health data: only with a legal ground and the visitor’s consent.', 'knee-pain-guide' ),
		),
		'reviewed-by'      => array(
			'label' => __( 'Reviewed by', 'knee-pain-guide' ),
			'help'  => __( 'Your own clinician who has read this version of the words.', 'knee-pain-guide' ),
		),
		'reviewed-on'      => array(
			'label' => __( 'Reviewed on', 'knee-pain-guide' ),
			'input' => 'date',
		),
		'reviewed-content' => array(
			'label' => __( 'Version of the content that was reviewed', 'knee-pain-guide' ),
			'help'  => __( 'As the page “About this guide” names it. The review is shown with that version only.', 'knee-pain-guide' ),
		),
	);
}

// The editor draws its fields from the same list, and the guide as the settings make it.
add_action(
	'enqueue_block_editor_assets',
	function () {
		$facts = array(
			'groups'   => knee_pain_guide_groups( false ),
			'site'     => (object) knee_pain_guide_site_attributes(),
			'lang'     => knee_pain_guide_language( get_locale() ),
			'words'    => knee_pain_guide_word_scripts(),
			'settings' => current_user_can( 'manage_options' ) ? knee_pain_guide_settings_address() : null,
			'notes'    => array(
				'fallback' => __( 'What is empty here is taken from the settings of the site.', 'knee-pain-guide' ),
				'settings' => __( 'Settings of the site', 'knee-pain-guide' ),
			),
		);
		wp_add_inline_script( 'knee-pain-guide-editor', 'window.kneePainGuide = ' . wp_json_encode( $facts ) . ';', 'before' );
	}
);
