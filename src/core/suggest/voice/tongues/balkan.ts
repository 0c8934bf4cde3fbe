import type { Grammar } from './grammar.ts'

/** In Latin letters; `cyrillic` makes the other one of it. */
export const SERBIAN: Grammar = {
  verbs: `
    kaže kažu navodi navode ističe ističu tvrdi tvrde poručuje dodaje objašnjava smatra upozorava
    najavljuje saopštilo saopštava saopštili
  `,
  verbsOf: {
    he: `
      rekao kazao izjavio naveo istakao dodao poručio saopštio objasnio upozorio napisao odgovorio najavio
      prokomentarisao ispričao dodao podvukao ponovio ocenio naglasio tvrdio potvrdio podsetio zaključio optužio kritikovao priznao
    `,
    she: `
      rekla kazala izjavila navela istakla dodala poručila saopštila objasnila upozorila napisala
      prokomentarisala ispričala podvukla ponovila odgovorila najavila ocenila naglasila tvrdila potvrdila podsetila zaključila optužila kritikovala
      priznala
    `,
  },
  auxiliaries: 'je su bi',
  according: 'prema_rečima prema_navodima po_rečima prema',
  that: 'da',
  articles: 'taj ta',
  of: 'iz za u',
  titles: {
    he: `
      predsednik ministar premijer direktor portparol gradonačelnik poslanik tužilac advokat kancelar
      sekretar komesar načelnik general ambasador sudija profesor ekonomista istraživač svedok kralj
      guverner lider šef potpredsednik poverenik gospodin analitičar
    `,
    she: `
      predsednica ministarka premijerka direktorka portparolka gradonačelnica poslanica advokatica
      sekretarka načelnica ambasadorka sutkinja profesorka istraživačica kraljica potpredsednica gospođa
      portparola poverenica
    `,
    any: 'dr',
  },
  portfolios: `
    Srbije Kosova Vlade Republike Skupštine Beograda Prištine Niša Novog Sada Hrvatske Bosne Hercegovine
    Crne Gore Slovenije Makedonije Rusije Ukrajine Francuske Nemačke Mađarske Turske Amerike Opštine
  `,
  bodies: `
    ministarstvo policija vlada tužilaštvo komisija sud kompanija banka sindikat stranka list opozicija
    agencija stanovnici stručnjaci organizacija mup zavod zavoda institut instituta centar centra uprava
    uprave savet saveta savez saveza udruženje udruženja fond fonda banke agencije ministarstva vlade
    policije tužilaštva komisije komora komore služba službe direkcija direkcije
  `,
  pronouns: { he: 'on', she: 'ona', they: 'oni one' },
  adverbs:
    'juče danas takođe potom kasnije i još ranije u_ponedeljak u_utorak u_sredu u_četvrtak u_petak',
  openers:
    'U Na Po Za Od Do Ali I On Ona Oni Ovo To Taj Ta Prema Posle Nakon Kako Kada Kad Ako Sa S',
  dropsPronouns: true,
}

export const ALBANIAN: Grammar = {
  verbs: `
    tha thotë thanë thënë deklaroi deklaron deklaruar deklaruan theksoi theksuar shtoi shtuar shkroi
    shkruar paralajmëroi paralajmëruar njoftoi njoftuar shprehu shprehur pohoi pohuar kritikoi
    kritikuar tregoi treguar konfirmoi konfirmuar shpjegoi shpjeguar vlerësoi vlerësuar akuzoi
    akuzuar kërkoi bëri_të_ditur
  `,
  auxiliaries: 'ka kanë kishte kishin u është',
  according: 'sipas',
  that: 'se që',
  articles: 'i e të së një',
  of: 'i e të së për në nga',
  titles: {
    he: `
      presidenti kryeministri ministri drejtori zëdhënësi kryetari deputeti prokurori avokati kancelari
      sekretari komisari shefi gjenerali ambasadori gjykatësi profesori ekonomisti dëshmitari lideri
      zoti zv/kryeministri zëvendëskryeministri
    `,
    she: `
      presidentja presidentes kryeministrja ministrja drejtoresha zëdhënësja kryetarja deputetja
      prokurorja avokatja sekretarja ambasadorja gjykatësja profesoresha zonja eksperteja
    `,
    any: 'z. znj. dr.',
  },
  portfolios:
    'Kosovës Shqipërisë Serbisë Jashtëm Jashtme Brendshme Brendshëm Mbrojtjes Drejtësisë Shëndetësisë Qeverisë',
  bodies: `
    ministria policia qeveria prokuroria komisioni gjykata kompania banka sindikata partia gazeta
    opozita agjencia agjencisë instituti institutit bankës ministrisë policisë qeverisë zyra zyrës këshilli
    këshillit qendra qendrës banorët ekspertët organizata
  `,
  pronouns: { he: 'ai', she: 'ajo', they: 'ata ato' },
  adverbs: 'dje sot gjithashtu më_pas të_hënën edhe po',
  openers: 'Në Më Por Dhe Ai Ajo Ata Ky Kjo Nga Për Pas Sipas Kur Si Nëse Me Një',
  dropsPronouns: true,
}

const CYRILLIC: readonly (readonly [string, string])[] = [
  ['dž', 'џ'],
  ['lj', 'љ'],
  ['nj', 'њ'],
  ['a', 'а'],
  ['b', 'б'],
  ['v', 'в'],
  ['g', 'г'],
  ['d', 'д'],
  ['đ', 'ђ'],
  ['e', 'е'],
  ['ž', 'ж'],
  ['z', 'з'],
  ['i', 'и'],
  ['j', 'ј'],
  ['k', 'к'],
  ['l', 'л'],
  ['m', 'м'],
  ['n', 'н'],
  ['o', 'о'],
  ['p', 'п'],
  ['r', 'р'],
  ['s', 'с'],
  ['t', 'т'],
  ['ć', 'ћ'],
  ['u', 'у'],
  ['f', 'ф'],
  ['h', 'х'],
  ['c', 'ц'],
  ['č', 'ч'],
  ['š', 'ш'],
]

/** Serbian words in both scripts. */
export function inBothScripts(words: string): string {
  let cyrillic = words
  for (const [latin, letter] of CYRILLIC) {
    cyrillic = cyrillic.replaceAll(latin, letter)
    cyrillic = cyrillic.replaceAll(latin[0]?.toUpperCase() + latin.slice(1), letter.toUpperCase())
  }
  return `${words} ${cyrillic}`
}
