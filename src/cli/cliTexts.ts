import type { FaultLanguage } from '../document/describeFault.ts';
import type { UsageProblem } from './parseArguments.ts';

/** Messages of the command line in one language; each is one line, except the usage. */
export interface CliTexts {
  readonly usage: string;
  /** Why a command line cannot be followed; `found` is the word that is wrong. */
  readonly problems: Readonly<Record<Exclude<UsageProblem['code'], 'help'>, (found: string) => string>>;
  readonly standardInput: string;
  /** Why a file cannot be read, by the code of the system's error. */
  readonly causes: Readonly<Record<string, string>>;
  readonly ourFault: string;
}

const english: CliTexts = {
  usage: `Usage: npm run --silent koop -- COMMAND FILE [options]
FILE is a chain file (NAME.koop.json), or - for standard input.
  check FILE                 tell what is wrong with the file; nothing if it is sound
  evaluate FILE [--codp K]   what every position of the decoupling point gives, or position K, as JSON
  place FILE [--codp K]      where to hold stock upstream of the decoupling point at the least cost, as JSON
  simulate FILE [--codp K] [--orders N] [--warmup N] [--replications R] [--seed S]
                             what position K gives when it is played order by order, with intervals, as JSON;
                             orders and warm-up are those of one replication
Exit code: 0 done, 1 a fault of KOOP Lab, 2 bad input or usage.`,
  problems: {
    noCommand: () => 'no command given; allowed: check, evaluate, place, simulate',
    noFile: () => 'no file given; allowed: the path of a file, or - for standard input',
    unknownCommand: (found) => `command: found ${found}; allowed: check, evaluate, place, simulate`,
    unknownOption: (found) =>
      `option: found ${found}; allowed: --codp K, with evaluate, place and simulate; --orders N, --warmup N, --replications R, --seed S, with simulate`,
    optionTwice: (found) => `${found}: found twice; allowed: once`,
    noValue: (found) => `${found}: its value is missing; allowed: ${found} and a whole number`,
    tooMuch: (found) => `file: found a second one, ${found}; allowed: one`,
  },
  standardInput: 'standard input',
  causes: {
    ENOENT: 'there is no such file',
    ENOTDIR: 'there is no such file',
    EISDIR: 'this is a folder, not a file',
    EACCES: 'reading this file is not permitted',
    EPERM: 'reading this file is not permitted',
    ENCODING: 'this is no text in UTF-8',
    other: 'cannot be read',
  },
  ourFault: 'KOOP Lab made a mistake; this is not your doing. Please report it, with the file and these lines:',
};

const dutch: CliTexts = {
  usage: `Gebruik: npm run --silent koop -- OPDRACHT BESTAND [opties]
BESTAND is een ketenbestand (NAAM.koop.json), of - voor de standaardinvoer.
  check BESTAND                 zeg wat er mis is met het bestand; niets als het in orde is
  evaluate BESTAND [--codp K]   wat elke positie van het KOOP oplevert, of positie K, als JSON
  place BESTAND [--codp K]      waar voorraad vóór het KOOP het minst kost, als JSON
  simulate BESTAND [--codp K] [--orders N] [--warmup N] [--replications R] [--seed S]
                                wat positie K oplevert als zij order voor order wordt nagespeeld, met intervallen,
                                als JSON; orders en aanloop (warmup) zijn die van één herhaling
Uitgangscode: 0 gedaan, 1 een fout van KOOP Lab, 2 verkeerde invoer of verkeerd gebruik.`,
  problems: {
    noCommand: () => 'geen opdracht gegeven; toegestaan: check, evaluate, place, simulate',
    noFile: () => 'geen bestand gegeven; toegestaan: het pad van een bestand, of - voor de standaardinvoer',
    unknownCommand: (found) => `opdracht: gevonden ${found}; toegestaan: check, evaluate, place, simulate`,
    unknownOption: (found) =>
      `optie: gevonden ${found}; toegestaan: --codp K, bij evaluate, place en simulate; --orders N, --warmup N, --replications R, --seed S, bij simulate`,
    optionTwice: (found) => `${found}: twee keer gevonden; toegestaan: één keer`,
    noValue: (found) => `${found}: de waarde ontbreekt; toegestaan: ${found} en een geheel getal`,
    tooMuch: (found) => `bestand: een tweede gevonden, ${found}; toegestaan: één`,
  },
  standardInput: 'standaardinvoer',
  causes: {
    ENOENT: 'dit bestand bestaat niet',
    ENOTDIR: 'dit bestand bestaat niet',
    EISDIR: 'dit is een map, geen bestand',
    EACCES: 'dit bestand mag niet gelezen worden',
    EPERM: 'dit bestand mag niet gelezen worden',
    ENCODING: 'dit is geen tekst in UTF-8',
    other: 'kan niet gelezen worden',
  },
  ourFault: 'KOOP Lab maakte een fout; u kunt er niets aan doen. Meld het, met het bestand en deze regels:',
};

export const cliTexts: Readonly<Record<FaultLanguage, CliTexts>> = { nl: dutch, en: english };
