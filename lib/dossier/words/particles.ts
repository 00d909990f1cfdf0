import { words } from './list';

/** Small words within the names of people and houses: "van der Bellen", "Hamad al-Suri". */
export const PARTICLES = words('de del la al el bin ibn van von der da di du dos &');
