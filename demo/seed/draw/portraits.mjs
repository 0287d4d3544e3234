/** What tells one portrait from another; the rest is the same for all. */
const LOOKS = {
  'nell-harrowby': {
    wall: '#dfe7dd',
    skin: '#f0c9a8',
    hair: '#8d3f23',
    coat: '#3f6b52',
    cut: 'short',
  },
  'adaeze-lowe': { wall: '#efe0c8', skin: '#7b4a2d', hair: '#1e1512', coat: '#c8872b', cut: 'bun' },
  'tomas-ferrin': {
    wall: '#d9e2ec',
    skin: '#e3b793',
    hair: '#8b8f94',
    coat: '#33557d',
    cut: 'crop',
  },
  'ilse-varden': { wall: '#d8dde6', skin: '#eec6a6', hair: '#c9ccd2', coat: '#1d2f52', cut: 'bob' },
  'corin-pell': { wall: '#e7e3de', skin: '#dba97e', hair: '#2b211d', coat: '#6a6f77', cut: 'crop' },
  'hanneke-osei': {
    wall: '#d6e8e6',
    skin: '#69402a',
    hair: '#17110f',
    coat: '#f6f5f1',
    cut: 'braids',
  },
  'sunniva-crake': {
    wall: '#cfe0ee',
    skin: '#f3cfb0',
    hair: '#d9b25f',
    coat: '#b3262e',
    cut: 'bun',
  },
  'abel-strand': { wall: '#d5dbe0', skin: '#d9a987', hair: '#eceae4', coat: '#26333d', cut: 'cap' },
};

const HAIR_BEHIND = {
  bob: (hair) =>
    `<path d="M128 190c0-62 36-98 72-98s72 36 72 98v44c0 14-14 22-26 18H154c-12 4-26-4-26-18z" fill="${hair}"/>`,
  braids: (hair) =>
    `<path d="M126 196c0-66 36-104 74-104s74 38 74 104l8 96h-28l-8-70h-92l-8 70h-28z" fill="${hair}"/>`,
  bun: (hair) => `<circle cx="200" cy="86" r="30" fill="${hair}"/>`,
};

const HAIR_BEFORE = {
  short: (hair) =>
    `<path d="M138 182c-8-62 26-92 64-92s74 26 62 94c-8-26-22-44-40-54-22 18-60 18-86 52z" fill="${hair}"/>`,
  crop: (hair) =>
    `<path d="M140 176c-6-54 24-82 60-82s66 28 60 82c-6-22-14-34-26-42-24 8-52 6-70 2-12 8-20 20-24 40z" fill="${hair}"/>`,
  bob: (hair) =>
    `<path d="M136 196c-6-66 26-100 64-100s70 34 64 100c-8-30-26-52-54-66-14 30-46 44-74 66z" fill="${hair}"/>`,
  bun: (hair) =>
    `<path d="M138 178c-4-56 26-84 62-84s66 28 62 84c-10-28-32-46-62-46s-52 18-62 46z" fill="${hair}"/>`,
  braids: (hair) =>
    `<path d="M138 184c-4-58 26-88 62-88s66 30 62 88c-10-30-30-50-60-54-32 4-54 24-64 54z" fill="${hair}"/>`,
  cap: (hair) =>
    `<path d="M142 208c4 60 30 86 58 86s54-26 58-86c-8 18-20 26-34 28-16-10-32-10-48 0-14-2-26-10-34-28z" fill="${hair}"/>
     <path d="M134 168c-2-52 28-80 66-80s68 28 66 80z" fill="#1b242c"/><rect x="130" y="156" width="140" height="24" rx="12" fill="#2f3d48"/>`,
};

const portrait = ({ wall, skin, hair, coat, cut }) => `
<svg xmlns="http://www.w3.org/2000/svg" width="480" height="480" viewBox="0 0 400 400">
  <rect width="400" height="400" fill="${wall}"/>
  <circle cx="300" cy="110" r="150" fill="#fff" opacity=".28"/>
  ${HAIR_BEHIND[cut]?.(hair) ?? ''}
  <path d="M56 400c4-78 58-112 144-112s140 34 144 112z" fill="${coat}"/>
  <path d="M172 240h56v44c0 18-12 30-28 30s-28-12-28-30z" fill="${skin}"/>
  <path d="M172 262c8 12 20 16 28 16s20-4 28-16v10c-6 12-18 18-28 18s-22-6-28-18z" fill="#000" opacity=".12"/>
  <ellipse cx="200" cy="190" rx="60" ry="74" fill="${skin}"/>
  ${HAIR_BEFORE[cut](hair)}
  <g fill="none" stroke="#2a1d18" stroke-width="4" stroke-linecap="round" opacity=".75">
    <path d="M170 194h16M214 194h16"/><path d="M200 198l-5 20h8"/><path d="M184 236c10 7 22 7 32 0"/>
  </g>
  <path d="M150 300l50 44 50-44" fill="none" stroke="#000" stroke-opacity=".22" stroke-width="7" stroke-linejoin="round"/>
</svg>`;

/** SVG of each portrait, by file name without its ending. */
export const portraits = Object.fromEntries(
  Object.entries(LOOKS).map(([name, look]) => [name, portrait(look)]),
);
