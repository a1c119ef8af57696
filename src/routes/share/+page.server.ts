import { builderData } from './builder.server';

export const load = builderData;
