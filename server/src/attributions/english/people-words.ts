import type { Gender } from '../grammar';
import { words } from './closed-classes';

/** Before a name, and no part of it. */
const ADDRESSES = words(
  `mr mrs ms miss mx dr doctor prof professor sir dame lord lady madam rev reverend hon honourable
  honorable messrs`,
);

/** Stay with a first name alone, which would not be enough: King Edgar, Sister Agnes. */
const KEPT_WITH_FIRST_NAME = words(
  `king queen prince princess pope emperor empress sultan sheikh duke duchess earl count countess
  baron baroness marquess viscount tsar saint father sister brother mother sir dame lord lady st`,
);

/** Jobs and ranks that are written before names, and are nouns for people by themselves. */
const JOBS = words(
  `president premier chancellor minister secretary mayor mayoress governor gov senator sen
  congressman congresswoman representative rep deputy mp mep msp councillor councilman councilwoman
  cllr alderman assemblyman assemblywoman ambassador envoy consul commissioner speaker chairman
  chairwoman chair chairperson director manager boss executive chief ceo founder cofounder co-founder owner head
  leader spokesman spokeswoman spokesperson adviser advisor aide officer official judge justice
  magistrate prosecutor solicitor barrister lawyer attorney sheriff constable inspector
  superintendent detective sergeant sgt captain capt major colonel col lieutenant lt general gen
  admiral commander brigadier corporal private marshal bishop archbishop cardinal priest vicar
  rabbi imam pastor reverend coach trainer striker midfielder defender goalkeeper keeper skipper
  winger forward quarterback pitcher referee umpire champion sprinter swimmer cyclist golfer boxer
  rider jockey driver racer actor actress singer musician guitarist drummer rapper composer
  conductor dancer choreographer comedian comic presenter host broadcaster anchor producer
  filmmaker screenwriter playwright poet novelist author writer biographer historian columnist
  critic editor journalist reporter correspondent photographer artist painter sculptor designer
  architect curator engineer scientist researcher biologist botanist chemist physicist economist
  sociologist psychologist psychiatrist geologist ecologist astronomer mathematician statistician
  analyst strategist consultant expert specialist scholar academic lecturer teacher headteacher
  headmaster headmistress principal tutor student pupil graduate nurse midwife surgeon physician
  paramedic pharmacist dentist vet therapist carer doctor professor baker butcher grocer chef cook
  waiter waitress barman barmaid bartender farmer fisherman gardener builder plumber electrician
  carpenter mechanic pilot sailor steward stewardess hairdresser tailor shopkeeper trader investor
  banker broker accountant entrepreneur businessman businesswoman activist campaigner organiser
  organizer volunteer veteran survivor neighbour neighbor resident tenant landlord witness
  bystander passenger commuter customer parent dad mum mom designer model influencer blogger
  streamer clerk receptionist porter guard ranger lifeguard firefighter fireman policeman
  policewoman soldier treasurer librarian archivist translator interpreter publisher agent
  publicist promoter undersecretary lawmaker legislator diplomat candidate`,
);

/** For people, but hardly before a name. */
const OTHER_PEOPLE = words(
  `source insider informant person individual man woman boy girl friend pal buddy confidant
  confidante colleague co-worker coworker associate ally opponent rival critic supporter fan
  follower member relative cousin uncle aunt father mother brother sister son daughter wife husband
  spouse partner girlfriend boyfriend fiance fiancee widow widower grandfather grandmother
  grandson granddaughter stepfather stepmother nephew niece ex sibling twin courtier employee
  worker staffer servant predecessor successor counterpart defendant claimant plaintiff victim
  suspect applicant caller viewer reader star actress newcomer patient user people child children
  men women youth teenager pensioner tourist visitor guest family couple king queen prince
  princess duke duchess pope monarch sovereign heir diner buyer seller shopper maker examiner
  whistleblower observer onlooker spectator participant delegate negotiator intermediary police
  staff management crew`,
);

/** Many people that speak with one voice. */
const BODIES = words(
  `company firm business group corporation conglomerate bank airline operator retailer
  manufacturer supplier brand agency ministry department government administration cabinet council
  committee commission board panel inquiry court tribunal parliament assembly senate congress
  party union association federation league club team school college university hospital charity
  church museum gallery theatre theater institute organisation organization body authority
  regulator watchdog police army navy force office embassy palace household court kremlin
  consulate campaign coalition consortium trust foundation society network station channel label
  studio festival publisher newspaper magazine landlord developer owners hauliers startup
  cooperative co-operative service start-up`,
);

const DOCUMENTS = words(
  `statement report letter note memo memorandum email e-mail message text post tweet release filing
  lawsuit complaint indictment document minutes notice sign poster placard banner form leaflet
  flyer pamphlet book memoir memoirs diary paper study survey poll review website site page blog
  caption headline article story song lyrics slogan motto plaque inscription label bill law act
  clause contract agreement guidelines guideline code constitution verdict ruling judgment
  judgement transcript recording video advertisement ad advert press-release card postcard
  telegram manuscript entry graffiti logbook log record records reply answer response speech
  data figures evidence budget map chart will testament bulletin dispatch file files invitation
  petition manifesto brochure programme agenda script screenplay novel poem play film essay`,
);

/** Stand for a voice without a name that was told of before, whatever that was called. */
const WITHHELD = words(
  'source insider informant person individual speaker confidant confidante contact pal friend',
);

/** Stand for whoever was told of last. */
const EPITHETS = words(
  `star icon legend celebrity youngster teenager politician royal champion veteran newcomer novelist
  author writer poet singer actor actress musician rapper comedian comic presenter model filmmaker
  painter artist designer chef footballer striker midfielder defender goalkeeper athlete sprinter
  swimmer golfer boxer cyclist entrepreneur billionaire tycoon philanthropist explorer`,
);

const MALE = words(
  `mr sir king prince duke earl count baron lord emperor sultan pope father brother uncle son
  grandfather grandson nephew husband boyfriend widower man boy dad spokesman chairman businessman
  congressman councilman assemblyman headmaster actor waiter barman fisherman fireman policeman
  landlord steward monk priest gentleman stepfather salesman cameraman`,
);

const FEMALE = words(
  `mrs ms miss dame lady queen princess duchess countess baroness empress mother sister aunt
  daughter grandmother granddaughter niece wife girlfriend widow woman girl mum mom spokeswoman
  chairwoman businesswoman congresswoman councilwoman assemblywoman headmistress actress waitress
  barmaid policewoman landlady stewardess nun stepmother mayoress madam fiancee midwife saleswoman`,
);

const POST_NOMINALS = words(
  'kc qc mp mep msp ms mla td obe mbe cbe kbe dbe phd md jr sr esq ii iii iv bsc ma frs',
);

/** In names of media. */
const MEDIA = words(
  `times post news herald gazette radio television tv broadcasting channel magazine journal tribune
  chronicle guardian mail telegraph observer independent mirror sun star standard press agency
  podcast bbc cnn nbc abc cbs itv sky fox reuters afp bloomberg weekly daily show courier examiner
  inquirer bulletin dispatch echo argus advertiser review reporter sentinel register bugle today
  tonight breakfast newsnight newsroom instagram facebook twitter tiktok youtube linkedin bluesky
  mastodon substack wire monitor express citizen enquirer broadcaster fm`,
);

/** Stand for a medium named before. */
const MEDIUM_NOUNS = words(
  'newspaper paper magazine broadcaster station channel programme program podcast outlet website show network tabloid weekly daily',
);

const singular = (noun: string): string =>
  noun.endsWith('ies')
    ? `${noun.slice(0, -3)}y`
    : noun.endsWith('men')
      ? `${noun.slice(0, -3)}man`
      : noun.replace(/s$/, '');

/** The last part of a compound decides: vice-president, bridge-keeper. */
const lastPart = (noun: string): string => noun.slice(noun.lastIndexOf('-') + 1);

const isIn = (set: ReadonlySet<string>, noun: string): boolean =>
  set.has(noun) ||
  set.has(singular(noun)) ||
  set.has(lastPart(noun)) ||
  set.has(singular(lastPart(noun)));

export const isAddress = (key: string): boolean => ADDRESSES.has(key);

/** Whether a word before a name is a title of theirs rather than a part of it. */
export const isTitle = (key: string): boolean =>
  ADDRESSES.has(key) || KEPT_WITH_FIRST_NAME.has(key) || isIn(JOBS, key);

export const isKeptWithFirstName = (key: string): boolean => KEPT_WITH_FIRST_NAME.has(key);

export const isPostNominal = (key: string): boolean => POST_NOMINALS.has(key);

/** Whether a noun is of somebody who may speak. */
export const isPerson = (noun: string): boolean =>
  isIn(JOBS, noun) ||
  isIn(OTHER_PEOPLE, noun) ||
  /(?:ists?|ians?|men|man|woman|women|person|people)$/.test(noun);

export const isBody = (noun: string): boolean => isIn(BODIES, noun);

/** In the name of one: a word in no other form, as people are called Banks. */
export const isBodyName = (key: string): boolean => BODIES.has(key);

export const isDocument = (noun: string): boolean => isIn(DOCUMENTS, noun);

/** Whom a noun stands for that need not have been used of them before. */
export const standsFor = (noun: string): 'withheld' | 'lately' | null => {
  if (isIn(WITHHELD, noun)) return 'withheld';
  return EPITHETS.has(noun) || noun.endsWith('-year-old') ? 'lately' : null;
};

export const isMedium = (key: string): boolean => MEDIA.has(key);

export const isMediumNoun = (key: string): boolean => MEDIUM_NOUNS.has(key);

export const isPlural = (noun: string): boolean =>
  /(?:people|police|men|women|children|staff)$/.test(noun) ||
  (/[^s]s$/.test(noun) && !/(?:us|is)$/.test(noun));

/** What a noun or a title tells of how somebody is spoken of. */
export const genderOf = (noun: string): Gender | null => {
  if (MALE.has(noun)) return 'he';
  return FEMALE.has(noun) ? 'she' : null;
};
