/**
 * The colours of the atlas, light and dark: the page's CSS, the SVG and the live map all read them here.
 * The three countries' fills lie within 0.01 of each other in luminance, so that none is louder;
 * text reaches 4.5:1 and lines 3:1 on every ground that they meet, but for railways and roads, which
 * are quieter than any border.
 */
export const light = {
	sea: '#dbe6ea',
	coast: '#7d9fab',
	land: '#f4f1ea',
	landBorder: '#b9b2a3',
	azerbaijan: '#eadfc4',
	iran: '#dce2cb',
	armenia: '#f0dcd3',
	border: '#7f7666',
	river: '#47809a',
	waterText: '#2f627a',
	corridor: '#a93a08',
	line132: '#1b4f91',
	route: '#5b5348',
	rail: '#a0978a',
	road: '#c29b66',
	water: '#7ba3b6',
	text: '#262420',
	softText: '#5c564b',
	neighbourText: '#6b6559',
	halo: '#fbf8f1',
	panel: '#fdfcf9',
	rule: '#ded8cb',
	control: '#857d6e',
	chip: '#efebe1',
	casing: '#ffffff',
	focus: '#0b57d0',
	shadow: '#26242033'
};

export type ColorName = keyof typeof light;
export type Palette = Readonly<Record<ColorName, string>>;

export const dark: Palette = {
	sea: '#14202a',
	coast: '#4e6f80',
	land: '#1e2526',
	landBorder: '#4d5655',
	azerbaijan: '#413a28',
	iran: '#2a3e33',
	armenia: '#4a3538',
	border: '#8d8573',
	river: '#5b8ba0',
	waterText: '#8dbbd0',
	corridor: '#ff9d5c',
	line132: '#8fc1ff',
	route: '#b9b09c',
	rail: '#655f55',
	road: '#7a6647',
	water: '#4c7689',
	text: '#e9e4d8',
	softText: '#b9b2a2',
	neighbourText: '#9b988d',
	halo: '#1a1e1c',
	panel: '#1a2022',
	rule: '#3a4143',
	control: '#8a8f88',
	chip: '#2a3133',
	casing: '#10181c',
	focus: '#8ab4f8',
	shadow: '#00000080'
};

export const palettes = { light, dark };
