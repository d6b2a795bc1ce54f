import { createRequire } from 'node:module';

const require = createRequire(import.meta.url);

/** Tinos has the widths of Times New Roman and every letter of Vietnamese in one file; its licence lets it be embedded. */
export const TINOS = {
  normal: require.resolve('@expo-google-fonts/tinos/400Regular/Tinos_400Regular.ttf'),
  bold: require.resolve('@expo-google-fonts/tinos/700Bold/Tinos_700Bold.ttf'),
  italics: require.resolve('@expo-google-fonts/tinos/400Regular_Italic/Tinos_400Regular_Italic.ttf'),
  bolditalics: require.resolve('@expo-google-fonts/tinos/700Bold_Italic/Tinos_700Bold_Italic.ttf'),
} as const;

/** From line to line at single spacing, as part of the size: ascent and descent of Tinos, without its gap. */
export const TINOS_LINE = (1825 + 443) / 2048;
