import { type Browser, chromium } from 'playwright-core';
import { findBrowser } from './findBrowser.ts';

/** Starts a headless browser; whoever starts it closes it. */
export async function launchBrowser(): Promise<Browser> {
  const { executablePath, args, environment } = await findBrowser();
  const env: Record<string, string> = { ...environment };
  for (const [name, value] of Object.entries(process.env)) {
    if (value !== undefined && !(name in env)) env[name] = value;
  }
  return chromium.launch({ executablePath, args: [...args], env, headless: true });
}
