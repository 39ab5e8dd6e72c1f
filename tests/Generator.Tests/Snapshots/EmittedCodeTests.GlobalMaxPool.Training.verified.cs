// Input(16, 5, 5), GlobalMaxPool, Dense(2)

// ---------- Vector256 ----------

        // globalMaxPool1, globalMaxPool1Index = globalMaxPool(image)
        //   image [16,5,5]   NCHWc16
        //   globalMaxPool1 [16,1,1]   NCHWc16
        //   globalMaxPool1Index [16,1,1]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GlobalMaxPool1_ForwardTraining(ref float x, ref float y, ref float index)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float x_c = ref Unsafe.Add(ref x, c);
                ref float index_c = ref Unsafe.Add(ref index, c);
                ref float y_c = ref Unsafe.Add(ref y, c);
                var best = Vector256.LoadUnsafe(ref x_c);
                var won = Vector256<float>.Zero;
                var value = Vector256.LoadUnsafe(ref x_c, 16);
                won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(1f), won);
                best = Vector256.MaxNative(best, value);
                value = Vector256.LoadUnsafe(ref x_c, 32);
                won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(2f), won);
                best = Vector256.MaxNative(best, value);
                value = Vector256.LoadUnsafe(ref x_c, 48);
                won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(3f), won);
                best = Vector256.MaxNative(best, value);
                value = Vector256.LoadUnsafe(ref x_c, 64);
                won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create(4f), won);
                best = Vector256.MaxNative(best, value);
                for (int ky = 1; ky < 5; ky++)
                {
                    ref float x_c_ky = ref Unsafe.Add(ref x_c, ky * 80);
                    value = Vector256.LoadUnsafe(ref x_c_ky);
                    won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create((float)(ky * 5)), won);
                    best = Vector256.MaxNative(best, value);
                    value = Vector256.LoadUnsafe(ref x_c_ky, 16);
                    won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create((float)(ky * 5 + 1)), won);
                    best = Vector256.MaxNative(best, value);
                    value = Vector256.LoadUnsafe(ref x_c_ky, 32);
                    won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create((float)(ky * 5 + 2)), won);
                    best = Vector256.MaxNative(best, value);
                    value = Vector256.LoadUnsafe(ref x_c_ky, 48);
                    won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create((float)(ky * 5 + 3)), won);
                    best = Vector256.MaxNative(best, value);
                    value = Vector256.LoadUnsafe(ref x_c_ky, 64);
                    won = Vector256.ConditionalSelect(Vector256.GreaterThan(value, best), Vector256.Create((float)(ky * 5 + 4)), won);
                    best = Vector256.MaxNative(best, value);
                }
                won.StoreUnsafe(ref index_c);
                best.StoreUnsafe(ref y_c);
            }
        }

        // imageGradient = gradient of globalMaxPool's input(globalMaxPool1Gradient, globalMaxPool1Index)
        //   globalMaxPool1Gradient [16,1,1]   NCHWc16
        //   globalMaxPool1Index [16,1,1]   NCHWc16
        //   imageGradient [16,5,5]   NCHWc16
        [MethodImpl(MethodImplOptions.AggressiveOptimization)]
        public static void GlobalMaxPool1_BackwardData(ref float dy, ref float index, ref float dx)
        {
            for (int c = 0; c < 16; c += 8)
            {
                ref float index_c = ref Unsafe.Add(ref index, c);
                ref float dy_c = ref Unsafe.Add(ref dy, c);
                ref float dx_c = ref Unsafe.Add(ref dx, c);
                var won = Vector256.LoadUnsafe(ref index_c);
                var gradient = Vector256.LoadUnsafe(ref dy_c);
                for (int ky = 0; ky < 5; ky++)
                {
                    ref float dx_c_ky = ref Unsafe.Add(ref dx_c, ky * 80);
                    Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create((float)(ky * 5))), gradient, Vector256<float>.Zero).StoreUnsafe(ref dx_c_ky);
                    Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create((float)(ky * 5 + 1))), gradient, Vector256<float>.Zero).StoreUnsafe(ref dx_c_ky, 16);
                    Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create((float)(ky * 5 + 2))), gradient, Vector256<float>.Zero).StoreUnsafe(ref dx_c_ky, 32);
                    Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create((float)(ky * 5 + 3))), gradient, Vector256<float>.Zero).StoreUnsafe(ref dx_c_ky, 48);
                    Vector256.ConditionalSelect(Vector256.Equals(won, Vector256.Create((float)(ky * 5 + 4))), gradient, Vector256<float>.Zero).StoreUnsafe(ref dx_c_ky, 64);
                }
            }
        }
