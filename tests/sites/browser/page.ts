import { type Browser, chromium, type Page } from 'playwright-core';
import { readerBundle } from './reader-bundle.ts';
