namespace CnnCompiler.Generator.Kernels;

/// <summary>
/// The JIT gives up optimising beyond limits that it does not announce: 60,000 bytes of IL, 2,000 locals, 2,000 basic blocks; beyond 512 locals nothing is
/// inlined any more, and Vector512.LoadUnsafe is an inlinee. Every method stays well within them.
/// </summary>
internal static class LimitVerifier
{
    public const int MultiplyAdds = 1500, Locals = 400, Statements = 4000, Loops = 400, Choices = 600;

    public static void Verify(Procedure straight)
    {
        int multiplyAdds = 0, statements = 0, loops = 0, choices = 0;
        HashSet<string> locals = [];
        void Count(IEnumerable<Statement> body)
        {
            foreach (var statement in body)
            {
                statements++;
                if (statement is For loop)
                {
                    loops++;
                    Count(loop.Body);
                }
                else if (statement is Set set)
                {
                    locals.Add(set.Register.Name);
                    multiplyAdds += set.Value is Apply { Operation: Operation.MultiplyAdd } ? 1 : 0;
                    choices += set.Value is Apply { Operation: Operation.IfGreater } ? 1 : 0; // a branch, where there are no vectors
                }
            }
        }

        Count(straight.Body);
        foreach (var (what, count, limit) in new[] { ("multiply-adds", multiplyAdds, MultiplyAdds), ("locals", locals.Count, Locals), ("statements", statements, Statements), ("loops", loops, Loops), ("choices", choices, Choices) })
        {
            if (count > limit)
                throw new InvalidOperationException($"{straight.Name} has {count} {what}, more than the {limit} that the JIT surely optimises");
        }
    }
}
