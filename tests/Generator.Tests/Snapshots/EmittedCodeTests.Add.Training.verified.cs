// Input(16, 2, 2), Conv(16, 1), Tag("a"), Relu, Add("a"), HardSwish

// ---------- Vector256 ----------

        // add1 = add(relu1, conv1)
        //   relu1 [16,2,2]   NCHWc16
        //   conv1 [16,2,2]   NCHWc16
        //   add1 [16,2,2]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void Add1_ForwardTraining(ref float x1, ref float x2, ref float y)
        {
            for (int i = 0; i < 64; i += 8)
            {
                ref float x1_i = ref Unsafe.Add(ref x1, i);
                ref float x2_i = ref Unsafe.Add(ref x2, i);
                ref float y_i = ref Unsafe.Add(ref y, i);
                (Vector256.LoadUnsafe(ref x1_i) + Vector256.LoadUnsafe(ref x2_i)).StoreUnsafe(ref y_i);
            }
        }
