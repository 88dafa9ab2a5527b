<?php
/**
 * Shows the block.
 *
 * @package KneePainGuide
 *
 * @var array $attributes What the editor has set, by property.
 */

defined( 'ABSPATH' ) || exit;

$knee_pain_guide_given = array_filter( array_intersect_key( $attributes, array_flip( array_column( knee_pain_guide_free_attributes(), 'property' ) ) ) );

// Everything in it is escaped where it is made.
printf( '<div %s>%s</div>', get_block_wrapper_attributes(), knee_pain_guide_html( $knee_pain_guide_given ) ); // phpcs:ignore WordPress.Security.EscapeOutput
