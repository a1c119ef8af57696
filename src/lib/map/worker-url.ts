/** Where MapLibre's worker is: known without loading MapLibre, so that both can load at once. */
import workerUrl from 'maplibre-gl/dist/maplibre-gl-worker.mjs?worker&url';

export default workerUrl;
