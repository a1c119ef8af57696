/** The name of a thing of the atlas in files and addresses: small letters, digits and hyphens. */
export type Id = string;
