import { p } from './blocks';
import type { NewsroomPerson } from './shapes';

/** Everybody in the stories, invented like their country: keys are used by the articles. */
export const people = {
  // The Lantern's own
  nellHarrowby: {
    name: 'Nell Harrowby',
    description: 'political editor',
    roles: [
      { title: 'Reporter', organisation: 'The Skarrow Packet', from: '2014', to: '2019-08' },
      { title: 'Political editor', organisation: 'The Lantern', from: '2019-09' },
    ],
    biography: [
      p(
        'Nell Harrowby has covered three governments and two ferry contracts. She grew up above a chandler’s shop in Skarrow.',
      ),
    ],
    portrait: {
      file: 'nell-harrowby.webp',
      alternativeText: 'Drawn portrait of Nell Harrowby, with short auburn hair and a green coat',
    },
    sameAs: ['https://example.org/people/nell-harrowby'],
  },
  adaezeLowe: {
    name: 'Adaeze Lowe',
    description: 'investigations reporter',
    roles: [{ title: 'Investigations reporter', organisation: 'The Lantern', from: '2021-02' }],
    portrait: {
      file: 'adaeze-lowe.webp',
      alternativeText: 'Drawn portrait of Adaeze Lowe, with dark hair tied up and an ochre scarf',
    },
  },
  tomasFerrin: {
    name: 'Tomas Ferrin',
    description: 'health correspondent',
    roles: [{ title: 'Health correspondent', organisation: 'The Lantern', from: '2017' }],
    portrait: {
      file: 'tomas-ferrin.webp',
      alternativeText: 'Drawn portrait of Tomas Ferrin, grey-haired, in a blue jacket',
    },
  },
  joryPenhale: {
    name: 'Jory Penhale',
    description: 'islands and sport reporter',
    roles: [{ title: 'Islands and sport reporter', organisation: 'The Lantern', from: '2022-05' }],
  },

  // Government and public bodies
  ilseVarden: {
    name: 'Ilse Varden',
    aliases: ['Ilse Varden-Holt', 'Ilsabet Varden'],
    description: 'politician',
    birthDate: '1974-09',
    roles: [
      { title: 'Harbour pilot', organisation: 'Port of Skarrow', from: '1999', to: '2009-05' },
      {
        title: 'Deputy mayor of Skarrow',
        organisation: 'Skarrow Town Council',
        from: '2012-06',
        to: '2016-05',
      },
      {
        title: 'Mayor of Skarrow',
        organisation: 'Skarrow Town Council',
        from: '2016-05-09',
        to: '2023-06-01',
      },
      {
        title: 'Minister for Harbours and Ferries',
        organisation: 'Government of Vessany',
        from: '2023-06-02',
      },
    ],
    biography: [
      p(
        'Ilse Varden was the first woman licensed to pilot ships through the Skarrow Narrows. She entered politics in a dispute over the price of mooring rings.',
      ),
    ],
    portrait: {
      file: 'ilse-varden.webp',
      alternativeText: 'Drawn portrait of Ilse Varden, silver-haired, in a dark blue coat',
    },
    sameAs: ['https://example.org/parliament/ilse-varden', 'https://example.com/skarrow/mayors'],
  },
  margueriteSole: {
    name: 'Marguerite Sole',
    aliases: ['Margo Sole'],
    description: 'politician',
    birthDate: '1968-03-21',
    roles: [
      {
        title: 'Minister of Finance',
        organisation: 'Government of Vessany',
        from: '2020-02',
        to: '2024-11-17',
      },
      { title: 'Prime Minister', organisation: 'Government of Vessany', from: '2024-11-18' },
    ],
    sameAs: ['https://example.org/parliament/marguerite-sole'],
  },
  basilOrrery: {
    name: 'Basil Orrery',
    description: 'leader of the opposition',
    birthDate: '1981',
    roles: [
      { title: 'Member for Tolmere East', organisation: 'Assembly of Vessany', from: '2016' },
      { title: 'Leader of the Opposition', organisation: 'Assembly of Vessany', from: '2025-01' },
    ],
  },
  eamonDrey: {
    name: 'Eamon Drey',
    description: 'retired judge',
    birthDate: '1956',
    roles: [
      { title: 'Judge', organisation: 'Circuit Court of Vessany', from: '1998', to: '2020-12' },
      { title: 'Chairman', organisation: 'Electoral Commission of Vessany', from: '2021-03' },
    ],
  },
  electoralCommission: {
    name: 'Electoral Commission of Vessany',
    kind: 'organisation',
    aliases: ['the Commission', 'ECV'],
    description: 'runs and certifies elections',
    birthDate: '1962',
    sameAs: ['https://example.org/electoral-commission'],
  },
  bramTollister: {
    name: 'Bram Tollister',
    description: 'harbour engineer',
    roles: [{ title: 'Harbour engineer', organisation: 'Port of Skarrow', from: '2011-01' }],
  },
  josephineMarl: {
    name: 'Josephine Marl',
    description: 'engineer of the Skarrow wall',
    birthDate: '1899',
    deathDate: '1987-10-02',
    roles: [
      {
        title: 'Chief engineer',
        organisation: 'Department of Sea Works',
        from: '1936',
        to: '1961',
      },
    ],
    sameAs: ['https://example.org/engineers/josephine-marl'],
  },

  // The ferries
  straitline: {
    name: 'Straitline Ferries',
    kind: 'organisation',
    aliases: ['Straitline', 'Strait Line Steam Packet Company'],
    description: 'ferry operator',
    birthDate: '1971-04',
    sameAs: ['https://example.com/straitline'],
  },
  corinPell: {
    name: 'Corin Pell',
    description: 'chief executive of Straitline Ferries',
    birthDate: '1979',
    roles: [
      {
        title: 'Deputy harbour master',
        organisation: 'Port Ellery Harbour Board',
        from: '2012',
        to: '2020-10',
      },
      { title: 'Chief executive', organisation: 'Straitline Ferries', from: '2021-01-11' },
    ],
    portrait: {
      file: 'corin-pell.webp',
      alternativeText: 'Drawn portrait of Corin Pell, dark-haired, in a grey suit',
    },
  },
  agneteRusk: {
    name: 'Agnete Rusk',
    description: 'professor of public law',
    roles: [{ title: 'Professor of public law', organisation: 'Ellery College', from: '2015-09' }],
  },

  // Lissen and its hospital
  hannekeOsei: {
    name: 'Hanneke Osei',
    aliases: ['Dr Osei'],
    description: 'physician',
    birthDate: '1977-06-30',
    roles: [
      { title: 'Consultant', organisation: 'Port Ellery Infirmary', from: '2009', to: '2019-02' },
      { title: 'Medical director', organisation: 'Lissen Cottage Hospital', from: '2019-03' },
    ],
    portrait: {
      file: 'hanneke-osei.webp',
      alternativeText: 'Drawn portrait of Hanneke Osei, with braided hair and a white coat',
    },
  },
  yusraDemming: {
    name: 'Yusra Demming',
    description: 'trade unionist',
    roles: [
      { title: 'Ward sister', organisation: 'Port Ellery Infirmary', from: '2008', to: '2022-03' },
      { title: 'General secretary', organisation: 'Nurses’ Union of Vessany', from: '2022-04' },
    ],
  },
  dorritHaske: {
    name: 'Dorrit Haske',
    description: 'head teacher',
    roles: [{ title: 'Head teacher', organisation: 'Lissen School', from: '2018-08' }],
  },

  // Skarrow and the Farrows
  sunnivaCrake: {
    name: 'Sunniva Crake',
    description: 'footballer',
    birthDate: '1996-01-14',
    roles: [
      { title: 'Midfielder', organisation: 'Skarrow Tidesmen', from: '2014' },
      { title: 'Captain', organisation: 'Skarrow Tidesmen', from: '2021-07' },
    ],
    portrait: {
      file: 'sunniva-crake.webp',
      alternativeText: 'Drawn portrait of Sunniva Crake, fair-haired, in a red shirt',
    },
  },
  skarrowTidesmen: {
    name: 'Skarrow Tidesmen',
    kind: 'organisation',
    aliases: ['Skarrow Tidesmen Football Club', 'the Tidesmen'],
    description: 'football club',
    birthDate: '1908',
  },
  gideonPask: {
    name: 'Gideon Pask',
    description: 'ferry steward and football supporter',
    roles: [{ title: 'Chairman', organisation: 'Tidesmen Supporters’ Trust', from: '2024-02' }],
  },
  minaTarn: {
    name: 'Wilhelmina Tarn',
    aliases: ['Mina Tarn'],
    description: 'oyster farmer',
    birthDate: '1989',
    roles: [{ title: 'Oyster farmer', organisation: 'Tarn and Daughter', from: '2010' }],
  },
  odoMerrin: {
    name: 'Odo Merrin',
    description: 'marine biologist',
    roles: [
      { title: 'Warden', organisation: 'Farrow Islands Observatory', from: '2013', to: '2022' },
      { title: 'Director', organisation: 'Farrow Islands Observatory', from: '2023' },
    ],
  },
  abelStrand: {
    name: 'Abel Strand',
    description: 'lighthouse keeper',
    birthDate: '1953-12',
    roles: [
      { title: 'Assistant keeper', organisation: 'Vessany Lights', from: '1976', to: '1988' },
      { title: 'Principal keeper', organisation: 'Vessany Lights', from: '1989' },
    ],
    portrait: {
      file: 'abel-strand.webp',
      alternativeText: 'Drawn portrait of Abel Strand, white-bearded, in a dark wool cap',
    },
  },
  // In a draft only: nobody outside has seen this entry.
  lotharKeen: {
    name: 'Lothar Keen',
    description: 'harbour board treasurer',
    roles: [{ title: 'Treasurer', organisation: 'Port Ellery Harbour Board', from: '2020-11' }],
  },
} satisfies Record<string, NewsroomPerson>;
