// Before any decorated type, whichever file a worker of tests loads first.
import 'reflect-metadata';
