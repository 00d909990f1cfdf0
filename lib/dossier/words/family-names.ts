import { words } from './list';

/** Family names of Korea and Taiwan, which come first: "Kim Jong-un", "Tsai Ing-wen". Common ones, gathered by hand. */
const FAMILY_NAMES = words(`
Ahn Bae Ban Chang Chen Chiang Cho Choi Chung Han Hong Hsieh Huang Hwang Jang Jeon Jeong Jin Jo Joo Jung Kang Kim Ko Koo Kwon Lai
Lee Lim Lin Ma Moon Nam Noh Oh Paik Park Roh Ryu Seo Shin Son Song Suh Tsai Wang Woo Wu Yang Yeo Yoo Yoon Yu
`);

/** Whether the given name stands last: two syllables joined by a hyphen, behind such a family name. */
export function isFamilyFirst(name: string): boolean {
  const [family = '', given = '', ...more] = name.split(' ');
  return more.length === 0 && FAMILY_NAMES.has(family) && GIVEN.test(given);
}

/** "Park Hill-based" is no name. */
const GIVEN =
  /^\p{Lu}\p{Ll}{0,5}-(?!(?:backed|based|born|bound|era|free|held|led|like|only|owned|run|style|wide)$)\p{L}\p{Ll}{0,5}$/u;
