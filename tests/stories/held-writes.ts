/** A transaction that is open until somebody says how it ends. */
export interface HeldWrite {
  commit: () => Promise<void>;
  rollBack: () => Promise<void>;
}

/** Something that happens once, for which others wait. */
const moment = <Value = void>() => {
  let come: (value: Value) => void = () => undefined;
  const came = new Promise<Value>((resolve) => {
    come = resolve;
  });
  return { come, came };
};

class RolledBack extends Error {}

/** Does something in a transaction, and leaves that open: others do not see it yet. */
export const held = async (work: () => Promise<unknown>): Promise<HeldWrite> => {
  const written = moment();
  const ended = moment<'commit' | 'roll back'>();
  const transaction = newsroom.strapi.db.transaction(async () => {
    await work();
    written.come();
    if ((await ended.came) === 'roll back') throw new RolledBack();
  });
  await Promise.race([written.came, transaction]);
  return {
    commit: async () => {
      ended.come('commit');
      await transaction;
    },
    rollBack: async () => {
      ended.come('roll back');
      await transaction.catch((error: unknown) => {
        if (!(error instanceof RolledBack)) throw error;
      });
    },
  };
};

/** A place where one comes by, waits until the other has done something, and goes on. */
export const pause = () => {
  const reached = moment();
  const resumed = moment();
  let times = 0;
  return {
    /** How often it was come by: only the first time is one of waiting. */
    times: () => times,
    here: async () => {
      times += 1;
      if (times > 1) return;
      reached.come();
      await resumed.came;
    },
    reached: reached.came,
    resume: resumed.come,
  };
};
