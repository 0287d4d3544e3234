const WIDTH = 1200;
const HEIGHT = 750;

const scene = (from, to, inside) => `
<svg xmlns="http://www.w3.org/2000/svg" width="${WIDTH}" height="${HEIGHT}" viewBox="0 0 ${WIDTH} ${HEIGHT}">
  <defs>
    <linearGradient id="sky" x1="0" y1="0" x2="0" y2="1">
      <stop offset="0" stop-color="${from}"/><stop offset="1" stop-color="${to}"/>
    </linearGradient>
  </defs>
  <rect width="${WIDTH}" height="${HEIGHT}" fill="url(#sky)"/>
  ${inside}
</svg>`;

/** A band of sea whose upper edge is made of waves. */
const sea = (y, colour, wave = 60, height = 10) => {
  let edge = `M0 ${y}`;
  for (let x = 0; x < WIDTH; x += wave * 2) {
    edge += ` q${wave / 2} ${-height} ${wave} 0 t${wave} 0`;
  }
  return `<path d="${edge} V${HEIGHT} H0 Z" fill="${colour}"/>`;
};

const stars = (count) =>
  Array.from({ length: count }, (_, i) => {
    // Scattered, and the same at every drawing.
    const x = (i * 397) % WIDTH;
    const y = (i * 151) % 330;
    return `<circle cx="${x}" cy="${y}" r="${1 + (i % 3) * 0.7}" fill="#fff" opacity=".7"/>`;
  }).join('');

const boat = (x, y, scale, colour) => `
  <g transform="translate(${x} ${y}) scale(${scale})">
    <path d="M0 60h160l-22 40H26z" fill="${colour}"/><rect x="52" y="26" width="52" height="34" fill="#f2ede2"/>
    <rect x="62" y="34" width="12" height="12" fill="#2d4152"/><path d="M112 60V-20" stroke="#2d2a28" stroke-width="5"/>
  </g>`;

const hill = (path, colour) => `<path d="${path}" fill="${colour}"/>`;

const ferryContract = scene(
  '#0e2238',
  '#31557a',
  `${stars(46)}
  ${hill('M620 430C760 330 900 350 1010 380s150 10 190 30v80H620z', '#132d46')}
  ${[700, 770, 832, 905, 960, 1040, 1105].map((x, i) => `<rect x="${x}" y="${402 + (i % 3) * 12}" width="12" height="16" fill="#ffd98a"/>`).join('')}
  ${sea(470, '#183a58')}
  <g>
    <path d="M150 470h640l-60 92H216z" fill="#f4f1ea"/><path d="M186 524h570l-26 38H216z" fill="#b5382f"/>
    <rect x="236" y="386" width="430" height="84" fill="#fdfbf6"/><rect x="290" y="330" width="270" height="56" fill="#f4f1ea"/>
    <rect x="400" y="262" width="70" height="68" fill="#b5382f"/><rect x="400" y="276" width="70" height="14" fill="#f4f1ea"/>
    ${Array.from({ length: 11 }, (_, i) => `<rect x="${254 + i * 37}" y="408" width="22" height="26" rx="4" fill="#ffd98a"/>`).join('')}
    ${Array.from({ length: 6 }, (_, i) => `<rect x="${308 + i * 42}" y="346" width="26" height="20" rx="4" fill="#ffe7b3"/>`).join('')}
  </g>
  ${sea(556, '#12304b', 80, 14)}${sea(640, '#0d263d', 100, 16)}`,
);

const hospitalNights = scene(
  '#101a33',
  '#3b4a70',
  `${stars(60)}<circle cx="960" cy="150" r="58" fill="#f5efdb"/><circle cx="936" cy="138" r="52" fill="#1b2744"/>
  ${hill('M0 520C260 380 520 400 700 440s340 40 500 0v310H0z', '#16223a')}
  <g><rect x="420" y="300" width="360" height="150" fill="#e9e3d4"/><path d="M400 300l200-90 200 90z" fill="#7d3b35"/>
  <rect x="572" y="236" width="56" height="40" fill="#fff"/><path d="M600 240v32M584 256h32" stroke="#2f7a68" stroke-width="10"/>
  ${[450, 520, 650, 720].map((x) => `<rect x="${x}" y="336" width="40" height="50" fill="${x === 650 ? '#ffd66e' : '#2b3a57'}"/>`).join('')}
  <rect x="580" y="378" width="44" height="72" fill="#43342e"/></g>
  <path d="M640 392l-40 130h150l-50-130z" fill="#ffd66e" opacity=".12"/>
  ${hill('M0 600C300 500 700 520 1200 560v190H0z', '#0d1628')}${sea(680, '#1a2c4b', 70, 8)}`,
);

const harbourWall = scene(
  '#a9bcc6',
  '#e3e0d2',
  `${hill('M0 360C140 300 260 330 420 350v120H0z', '#8b9a8f')}
  ${[40, 100, 170, 230, 300].map((x, i) => `<g><rect x="${x}" y="${330 + (i % 2) * 14}" width="48" height="52" fill="${i % 2 ? '#e9dfca' : '#d6c3a4'}"/><path d="M${x - 6} ${330 + (i % 2) * 14}l30-26 30 26z" fill="#7b4b3f"/></g>`).join('')}
  ${sea(430, '#6f909c', 70, 8)}
  <path d="M0 560C420 360 840 330 1090 470l-10 66C840 410 440 450 60 640l-60 20z" fill="#6d675f"/>
  <path d="M0 560C420 360 840 330 1090 470l-4 22C840 358 420 390 0 588z" fill="#8f877b"/>
  ${Array.from({ length: 9 }, (_, i) => `<path d="M${90 + i * 112} ${548 - i * 24 + (i > 5 ? (i - 5) * 30 : 0)}v44" stroke="#514c46" stroke-width="4"/>`).join('')}
  <rect x="1052" y="360" width="44" height="116" fill="#f5f1e6"/><rect x="1052" y="396" width="44" height="26" fill="#b5382f"/><path d="M1046 360l28-34 28 34z" fill="#3a3733"/>
  ${sea(620, '#3f6675', 90, 22)}
  <g fill="#fff" opacity=".85"><circle cx="520" cy="500" r="16"/><circle cx="548" cy="474" r="11"/><circle cx="496" cy="470" r="9"/><circle cx="760" cy="470" r="13"/><circle cx="786" cy="446" r="9"/></g>
  ${sea(680, '#2f5361', 110, 18)}`,
);

const footballClub = scene(
  '#8ec0dd',
  '#e8f1ef',
  `${sea(330, '#4d8aa5', 60, 6)}${boat(880, 252, 0.8, '#2e5d73')}
  <path d="M0 420h1200v330H0z" fill="#5b9a55"/>${[0, 240, 480, 720, 960].map((x) => `<path d="M${x} 420h120v330H${x - 60}z" fill="#67a860"/>`).join('')}
  <g><path d="M60 300h430v120H60z" fill="#b3262e"/><path d="M40 300l40-66h390l40 66z" fill="#7c1a20"/>
  ${Array.from({ length: 60 }, (_, i) => `<circle cx="${84 + (i % 20) * 20}" cy="${332 + Math.floor(i / 20) * 28}" r="7" fill="${['#f3cfb0', '#ffe3a3', '#fff', '#d9a987'][i % 4]}"/>`).join('')}</g>
  <g stroke="#fff" stroke-width="6" fill="none"><path d="M0 480h1200"/><ellipse cx="600" cy="620" rx="170" ry="60"/><path d="M600 480v270"/></g>
  <g stroke="#fff" stroke-width="8" fill="none"><path d="M980 560V440h150v120"/></g><path d="M984 444h142v112H984z" fill="#fff" opacity=".25"/>
  <circle cx="742" cy="640" r="20" fill="#fff"/><path d="M742 628l11 8-4 13h-14l-4-13z" fill="#222"/>
  <path d="M520 234v-96h8v96zM528 140l56 18-56 20z" fill="#b3262e"/>`,
);

const electionCount = scene(
  '#efe6d4',
  '#d9c9ab',
  `<path d="M0 520h1200v230H0z" fill="#8a6446"/><path d="M0 520h1200v16H0z" fill="#a47a58"/>
  <g><rect x="180" y="230" width="330" height="320" rx="10" fill="#2f4d6b"/><rect x="160" y="206" width="370" height="44" rx="8" fill="#3d6286"/><rect x="270" y="222" width="150" height="12" rx="6" fill="#172a3d"/>
  <path d="M305 222l14-110h96l-18 110z" fill="#fffdf6"/><path d="M336 150l14 16 26-32" fill="none" stroke="#b5382f" stroke-width="9" stroke-linecap="round"/></g>
  <circle cx="345" cy="390" r="56" fill="none" stroke="#c9d6e2" stroke-width="8"/><path d="M318 392l20 22 38-46" fill="none" stroke="#c9d6e2" stroke-width="12" stroke-linecap="round"/>
  ${Array.from({ length: 7 }, (_, i) => `<g transform="translate(${620 + (i % 4) * 120} ${500 - Math.floor(i / 4) * 90}) rotate(${[-9, 5, -3, 11, 7, -6, 3][i]})"><rect width="104" height="70" fill="#fffdf6"/><path d="M0 0h104v35H0z" fill="#f1eadb"/><path d="M16 50h44" stroke="#a39a88" stroke-width="5"/></g>`).join('')}
  <g transform="translate(690 596)">${Array.from({ length: 12 }, (_, i) => `<rect x="${i * 34}" width="32" height="86" rx="3" fill="#fdfbf5"/>`).join('')}${[0, 1, 3, 4, 5, 7, 8, 10].map((i) => `<rect x="${22 + i * 34}" width="22" height="52" rx="3" fill="#26221f"/>`).join('')}</g>`,
);

const ministerProfile = scene(
  '#c7d3de',
  '#f0dfc9',
  `<circle cx="880" cy="300" r="90" fill="#f6e4b8" opacity=".8"/>${sea(430, '#7e9cb0', 70, 6)}${boat(180, 352, 1.1, '#8f3a33')}${boat(860, 368, 0.9, '#33576e')}${boat(480, 372, 0.6, '#54656b')}
  <path d="M0 560h1200v190H0z" fill="#7f776c"/><path d="M0 560h1200v20H0z" fill="#9a9184"/>
  ${Array.from({ length: 12 }, (_, i) => `<path d="M${i * 110 + 30} 580l-40 170" stroke="#6c655b" stroke-width="4"/>`).join('')}
  <g><path d="M560 716c-10-130 0-220 20-270h60c20 50 30 140 20 270z" fill="#1d2f52"/><path d="M568 470c-26 40-34 100-30 150l24 4 20-110zM652 470c26 40 34 100 30 150l-24 4-20-110z" fill="#182743"/>
  <ellipse cx="610" cy="410" rx="36" ry="42" fill="#eec6a6"/><path d="M572 424c-6-50 12-66 38-66s44 16 38 66c-6 22-16 34-38 34s-32-12-38-34z" fill="#c9ccd2"/>
  <path d="M578 712h26v24h-34zM616 712h26l8 24h-34z" fill="#17181c"/></g>
  <g fill="none" stroke="#4e5b66" stroke-width="5"><path d="M280 210q18-16 34 0q16-16 34 0M390 160q12-12 24 0q12-12 24 0"/></g>`,
);

const oysterBeds = scene(
  '#d6dfe2',
  '#f3e6d6',
  `${hill('M0 330C260 290 420 320 640 324s380-40 560-10v60H0z', '#93a6a0')}
  <path d="M0 360h1200v390H0z" fill="#a8a08f"/><path d="M0 396C300 384 500 420 800 398s300 6 400 0v26C900 436 760 452 520 434S160 430 0 424z" fill="#b9c9cc"/><path d="M0 560c260-26 380 30 640 8s400-24 560-2v40c-240-10-420 6-600 16S200 600 0 612z" fill="#b9c9cc"/>
  ${[0, 1, 2]
    .map((row) =>
      Array.from({ length: 4 }, (_, i) => {
        const s = 0.6 + row * 0.28;
        const x = 120 + i * 270 * (0.75 + row * 0.16) - row * 70;
        const y = 420 + row * 92;
        return `<g transform="translate(${x} ${y}) scale(${s})"><path d="M0 40v46M190 40v46" stroke="#4f463c" stroke-width="10"/><rect y="14" width="190" height="34" rx="6" fill="#6c6255"/>${Array.from({ length: 6 }, (_, k) => `<ellipse cx="${22 + k * 30}" cy="14" rx="17" ry="11" fill="${k % 2 ? '#d8d3c8' : '#bdb6a8'}" transform="rotate(${k % 2 ? 12 : -14} ${22 + k * 30} 14)"/>`).join('')}</g>`;
      }).join(''),
    )
    .join('')}
  <circle cx="980" cy="150" r="56" fill="#fff" opacity=".75"/>`,
);

const lastLamp = scene(
  '#0c1830',
  '#3a3f66',
  `${stars(54)}<path d="M620 196L0 60v190z" fill="#ffe7a8" opacity=".22"/><path d="M640 196l560-90v170z" fill="#ffe7a8" opacity=".22"/>
  ${sea(540, '#182a48', 80, 10)}
  <path d="M360 640c40-100 120-150 200-160l40-30h80l50 34c90 20 150 80 190 156z" fill="#0b1322"/>
  <g><path d="M588 470l16-240h56l16 240z" fill="#f4efe4"/><path d="M598 330h68l4 56h-76z" fill="#b5382f"/><rect x="592" y="214" width="80" height="18" fill="#26292f"/><rect x="606" y="168" width="52" height="46" fill="#ffe9a6"/><path d="M598 168l34-40 34 40z" fill="#b5382f"/><rect x="618" y="420" width="26" height="50" rx="13" fill="#26292f"/>
  <rect x="700" y="430" width="110" height="64" fill="#d9d3c5"/><path d="M690 430l65-40 65 40z" fill="#5b2d2a"/><rect x="722" y="450" width="22" height="22" fill="#ffd66e"/></g>
  ${sea(620, '#101f38', 90, 16)}${sea(690, '#0a1528', 110, 14)}`,
);

const fogConcert = scene(
  '#c3c9cc',
  '#e6e6e2',
  `${boat(140, 300, 1, '#8b979d')}${boat(860, 290, 1.1, '#8b979d')}${boat(480, 250, 0.8, '#a3adb2')}
  <rect y="340" width="1200" height="60" fill="#dfe1df" opacity=".85"/>${sea(420, '#aab4b8', 80, 8)}
  ${boat(280, 400, 1.6, '#5f6f78')}${boat(720, 420, 1.8, '#54636c')}
  <g fill="none" stroke="#b5382f" stroke-width="7" stroke-linecap="round" opacity=".8">
  ${[0, 1, 2].map((i) => `<path d="M${470 + i * 26} ${330 - i * 26}a${44 + i * 34} ${44 + i * 34} 0 0 1 0 ${80 + i * 52}"/><path d="M${880 - i * 26} ${350 - i * 26}a${44 + i * 34} ${44 + i * 34} 0 0 0 0 ${80 + i * 52}"/>`).join('')}</g>
  ${sea(600, '#8d9a9f', 100, 12)}
  <rect y="180" width="1200" height="90" fill="#eceded" opacity=".7"/><rect y="500" width="1200" height="70" fill="#eceded" opacity=".6"/><rect y="660" width="1200" height="90" fill="#eceded" opacity=".5"/>`,
);

/** SVG of each cover, by file name without its ending. */
export const covers = {
  'ferry-contract': ferryContract,
  'hospital-nights': hospitalNights,
  'harbour-wall': harbourWall,
  'football-club': footballClub,
  'election-count': electionCount,
  'minister-profile': ministerProfile,
  'oyster-beds': oysterBeds,
  'last-lamp': lastLamp,
  'fog-concert': fogConcert,
};
