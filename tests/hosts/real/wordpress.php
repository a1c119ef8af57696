<?php
/**
 * Sets WordPress up and writes one post for each address, once with the address on a line of its own and
 * once with it in the block editor's embed. Prints JSON: address -> kind -> the post's own address.
 * Arguments: the site's address, then the addresses to embed.
 */
define( 'WP_INSTALLING', true );
$_SERVER['HTTP_HOST'] = parse_url( $argv[1], PHP_URL_HOST ) . ':' . parse_url( $argv[1], PHP_URL_PORT );
$_SERVER['REQUEST_URI'] = '/';
require getcwd() . '/wp-load.php';
require_once ABSPATH . 'wp-admin/includes/upgrade.php';
wp_install( 'Embeds', 'editor', 'editor@example.org', false, '', wp_generate_password() );
update_option( 'siteurl', $argv[1] );
update_option( 'home', $argv[1] );
switch_theme( 'twentytwentyone' );
$posts = array();
foreach ( array_slice( $argv, 2 ) as $address ) {
	$contents = array(
		'line'  => "Before.\n\n$address\n\nAfter.",
		'block' => "<!-- wp:embed {\"url\":\"$address\"} -->\n<figure class=\"wp-block-embed\">"
			. "<div class=\"wp-block-embed__wrapper\">\n$address\n</div></figure>\n<!-- /wp:embed -->",
	);
	foreach ( $contents as $kind => $content ) {
		$id = wp_insert_post( array(
			'post_title'   => 'A post',
			'post_content' => $content,
			'post_status'  => 'publish',
			'post_author'  => 1,
		) );
		$posts[ $address ][ $kind ] = $argv[1] . '/?p=' . $id;
	}
}
echo "\nPOSTS" . json_encode( $posts, JSON_UNESCAPED_SLASHES ) . "\n";
