<?php
/**
 * Reads what a site has written, in any usual writing, into attributes of the element.
 *
 * @package KneePainGuide
 */

defined( 'ABSPATH' ) || exit;

/**
 * The text between `[knee_pain_guide` and `]` as WordPress reads it, once the quotation marks of word processors are plain
 * ones. What stands inside plain quotation marks stays.
 *
 * @param string $text The text of the shortcode's tag.
 */
function knee_pain_guide_parse( string $text ): array {
	$typed = strtr(
		$text,
		array(
			'&#8220;' => '“',
			'&#8221;' => '”',
			'&#8243;' => '″',
			'&#8216;' => '‘',
			'&#8217;' => '’',
			'&quot;'  => '"',
			'&nbsp;'  => ' ',
			"\u{a0}"  => ' ',
		)
	);
	$plain = preg_replace_callback(
		'/"[^"]*"|=\s*\'[^\']*\'|[“”„‟″«]([^“”„‟″«»]*)[“”‟″»]|=\s*[‘‚’′]([^‘’′]*)[’‘′]/u',
		function ( $found ) {
			$curly = $found[1] ?? '';
			if ( isset( $found[2] ) ) {
				return '="' . $found[2] . '"';
			}
			return isset( $found[1] ) ? '"' . $curly . '"' : $found[0];
		},
		$typed
	);
	$given = shortcode_parse_atts( $plain ?? $text );
	return is_array( $given ) ? $given : array();
}

/**
 * Attributes of the element, by their names, and what was not understood.
 *
 * @param array $given Values by name; a bare word has a number as its key. `no_checker`, `NO-CHECKER` and `noChecker` are one name.
 * @return array{0: array<string, string|bool>, 1: string[]}
 */
function knee_pain_guide_read( array $given ): array {
	$names = array();
	foreach ( array_keys( knee_pain_guide_fact( 'attributes' ) ) as $name ) {
		$names[ knee_pain_guide_letters( $name ) ] = $name;
	}
	$read     = array();
	$problems = array();
	foreach ( $given as $key => $value ) {
		$written = is_int( $key ) ? (string) $value : $key;
		$letters = preg_replace( '/^data(?=.)/', '', knee_pain_guide_letters( $written ) );
		$name    = $names[ $letters ] ?? null;
		if ( null === $name ) {
			$problems[] = $written;
			// Better no checker than one that was meant to be off.
			if ( false !== strpos( $letters, 'checker' ) ) {
				$read['no-checker'] = true;
			}
			continue;
		}
		if ( in_array( $name, KNEE_PAIN_GUIDE_SITE_ONLY, true ) ) {
			$problems[] = $name;
			continue;
		}
		$attribute = knee_pain_guide_value( $name, is_int( $key ) ? null : $value );
		if ( null !== $attribute ) {
			$read[ $name ] = $attribute;
		}
		if ( 'checker' === $name && false === $attribute ) {
			$read['no-checker'] = true;
		}
	}
	return array( $read, $problems );
}

/**
 * The letters of a name, whatever joins its words.
 *
 * @param string $name A name as somebody wrote it.
 */
function knee_pain_guide_letters( string $name ): string {
	return preg_replace( '/[^a-z]+/', '', strtolower( $name ) );
}

/**
 * A value as the element takes it; null where there is none.
 *
 * @param string           $name  Name of an attribute.
 * @param string|bool|null $value What was written; null for a bare word.
 * @return string|bool|null
 */
function knee_pain_guide_value( string $name, $value ) {
	$is_boolean = 'boolean' === knee_pain_guide_fact( 'attributes' )[ $name ]['type'];
	if ( is_bool( $value ) ) {
		return $is_boolean ? $value : null;
	}
	$text = trim( html_entity_decode( (string) $value, ENT_QUOTES | ENT_HTML5, 'UTF-8' ) );
	$text = preg_replace( '/^[\s"\'“”„‟″‘’‚′«»]+|[\s"“”„‟″‘‚′«»]+$/u', '', $text ) ?? $text;
	if ( $is_boolean ) {
		return ! in_array( strtolower( $text ), array( 'false', '0', 'no', 'off' ), true );
	}
	return '' === $text ? null : $text;
}
