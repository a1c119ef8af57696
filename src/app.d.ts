declare global {
	namespace App {}
}

declare module 'virtual:atlas-style.css' {}

export {};
