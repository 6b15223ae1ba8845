// A process of the tests ends with the one that has started it, however that ends; by itself, this keeps nothing going.
process.once('disconnect', () => process.kill(process.pid, 'SIGKILL'));
process.channel.unref();
