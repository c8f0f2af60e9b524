/** Published sources of the model, as a list of references names them. */
export const SOURCES = {
  adan1995: 'Adan, van Eenige & Resing 1995, Probability in the Engineering and Informational Sciences 9:623–632',
  albin1984: 'Albin 1984, Operations Research 32:1133–1162',
  allen1990: 'Allen 1990, Probability, Statistics, and Queueing Theory',
  buzacott1993: 'Buzacott & Shanthikumar 1993, Stochastic Models of Manufacturing Systems',
  deHoog1982: 'de Hoog, Knight & Stokes 1982, SIAM Journal on Scientific and Statistical Computing 3:357–366',
  duray2002: 'Duray 2002, International Journal of Operations & Production Management 22:314–328',
  erlang1917: 'Erlang 1917, Elektroteknikeren 13',
  graves2000: 'Graves & Willems 2000, Manufacturing & Service Operations Management 2:68–83',
  haji1971: 'Haji & Newell 1971, Journal of Applied Probability 8:617–620',
  hoekstra1992: 'Hoekstra & Romme 1992, Integral Logistic Structures',
  hopp: 'Hopp & Spearman, Factory Physics',
  jackson1957: 'Jackson 1957, Operations Research 5:518–521',
  lampel1996: 'Lampel & Mintzberg 1996, Sloan Management Review 38(1):21–30',
  little1961: 'Little 1961, Operations Research 9:383–387',
  mather1988: 'Mather 1988, Competitive Manufacturing',
  olhager2003: 'Olhager 2003, International Journal of Production Economics 85:319–329',
  palm1938: 'Palm 1938, Ericsson Technics 44:1–189',
  sherbrooke1968: 'Sherbrooke 1968, Operations Research 16:122–141',
  simpson1958: 'Simpson 1958, Operations Research 6:863–873',
  song2003: 'Song & Zipkin 2003, in Handbooks in Operations Research and Management Science 11',
  suresh1990: 'Suresh & Whitt 1990, Operations Research Letters 9:355–362',
  whitt1983: 'Whitt 1983, Bell System Technical Journal 62:2779–2815',
  zipkin2000: 'Zipkin 2000, Foundations of Inventory Management',
} as const;

export type SourceKey = keyof typeof SOURCES;
