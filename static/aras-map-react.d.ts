/**
 * Types of `<aras-map>` in React's JSX, from 18 on. Save this file beside `aras-map.d.ts` and name it once:
 * `import type {} from './aras-map-react';`
 */
import type { DetailedHTMLProps, HTMLAttributes } from 'react';
import type { ArasFeatureEvent, ArasMap, ArasMapAttributes } from './aras-map';

declare module 'react' {
	namespace JSX {
		interface IntrinsicElements {
			'aras-map': DetailedHTMLProps<HTMLAttributes<ArasMap>, ArasMap> &
				ArasMapAttributes & {
					/** From React 19 on; before, listen with `addEventListener`. */
					'onaras-feature'?: (event: ArasFeatureEvent) => void;
				};
		}
	}
}
